package org.rolecompare.combinedrole;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import org.rolecompare.IncompleteRecordTests;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;

/**
 * A combined role joins two roles at least, and all that is told of it can be named.
 */
class IncompleteCombinedRoleTests extends IncompleteRecordTests {

	private static final CitedText SAID = new CitedText("Somebody.", List.of(References.study("study")));

	private static final Role MATE = role("mate");

	private static final CombinedRole BOTH = new CombinedRole(role("both", MATE, role("cook")));

	static Stream<Arguments> isRefused() {
		return Stream.of(refused("a combined role without parts", () -> new CombinedRole(MATE), "mate joins no roles"),
				refused("a combined role of one part", () -> new CombinedRole(role("first-mate", MATE)),
						"first-mate joins no roles"),
				refused("an argument without a slug", () -> argument(" ", "Saves a berth"), "needs a slug"),
				refused("an argument without a title", () -> argument("berth", ""), "needs a title"),
				refused("a signal without a slug", () -> signal("", "Is the ship small?"), "needs a slug"),
				refused("a signal without a question", () -> signal("small", " "), "needs a question"),
				refused("a paragraph without a heading", () -> new OverviewParagraph(BOTH, 0, "overview-", "", SAID),
						"needs a heading"));
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
