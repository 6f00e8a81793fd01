package org.rolecompare.combinedrole;

import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * A combined role joins two roles at least, and all that is told of it can be named.
 */
class IncompleteCombinedRoleTests {

	private static final CitedText SAID = new CitedText("Somebody.", List.of(References.study("study")));

	private static final Role MATE = role("mate");

	private static final CombinedRole BOTH = new CombinedRole(role("both", MATE, role("cook")));

	@ParameterizedTest
	@MethodSource
	void isRefused(ThrowingCallable creation, String message) {
		assertThatIllegalArgumentException().isThrownBy(creation).withMessageContaining(message);
	}

	static Stream<Arguments> isRefused() {
		return Stream.of(refused("a combined role without parts", () -> new CombinedRole(MATE), "mate joins no roles"),
				refused("a combined role of one part", () -> new CombinedRole(role("first-mate", MATE)),
						"first-mate joins no roles"),
				refused("an argument without a slug", () -> argument(" ", "Saves a berth"), "needs a slug"),
				refused("an argument without a title", () -> argument("berth", ""), "needs a title"),
				refused("a signal without a slug", () -> signal("", "Is the ship small?"), "needs a slug"),
				refused("a signal without a question", () -> signal("small", " "), "needs a question"),
				refused("a paragraph without a heading", () -> new OverviewParagraph(BOTH, 0, "", SAID),
						"needs a heading"));
	}

	private static Arguments refused(String what, ThrowingCallable creation, String message) {
		return argumentSet(what, creation, message);
	}

	private static Argument argument(String slug, String title) {
		return new Argument(BOTH, Argument.Side.ADVANTAGE, slug, title, SAID, null, 0);
	}

	private static Signal signal(String slug, String question) {
		return new Signal(BOTH, new Signal.Condition(slug, Signal.Direction.COMBINE, "size", question), SAID, null,
				List.of(), 0);
	}

	private static Role role(String slug, Role... parts) {
		return new Role(new RoleNames(slug, slug, "Ship's " + slug, null, List.of()), 1, null, SAID, List.of(parts));
	}

}
