package org.rolecompare.skill;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import org.rolecompare.IncompleteRecordTests;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;

/**
 * A skill has a name, and an occupation also an address.
 */
class IncompleteSkillTests extends IncompleteRecordTests {

	private static final CitedText SAID = new CitedText("Somebody.", List.of(References.study("study")));

	private static final Role MATE = new Role(new RoleNames("mate", "M", "Mate", null, List.of()), 1, null, SAID,
			List.of());

	static Stream<Arguments> isRefused() {
		return Stream.of(
				refused("a skill without a label", () -> new Skill(MATE, Skill.Relation.ESSENTIAL, " ", null, 0),
						"needs a label"),
				refused("an occupation without an address", () -> occupation("", "ship officer"), "needs an address"),
				refused("an occupation without a label", () -> occupation("https://example.org/ship-officer", " "),
						"needs a label"));
	}

	private static Occupation occupation(String uri, String label) {
		return new Occupation(MATE, uri, label, Occupation.Match.EXACT, null);
	}

}
