package org.rolecompare.skill;

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
 * A skill has a name, and an occupation also an address.
 */
class IncompleteSkillTests {

	private static final CitedText SAID = new CitedText("Somebody.", List.of(References.study("study")));

	private static final Role MATE = new Role(new RoleNames("mate", "M", "Mate", null, List.of()), 1, null, SAID,
			List.of());

	@ParameterizedTest
	@MethodSource
	void isRefused(ThrowingCallable creation, String message) {
		assertThatIllegalArgumentException().isThrownBy(creation).withMessageContaining(message);
	}

	static Stream<Arguments> isRefused() {
		return Stream.of(
				refused("a skill without a label", () -> new Skill(MATE, Skill.Relation.ESSENTIAL, " ", null, 0),
						"needs a label"),
				refused("an occupation without an address", () -> occupation("", "ship officer"), "needs an address"),
				refused("an occupation without a label", () -> occupation("https://example.org/ship-officer", " "),
						"needs a label"));
	}

	private static Arguments refused(String what, ThrowingCallable creation, String message) {
		return argumentSet(what, creation, message);
	}

	private static Occupation occupation(String uri, String label) {
		return new Occupation(MATE, uri, label, Occupation.Match.EXACT, null);
	}

}
