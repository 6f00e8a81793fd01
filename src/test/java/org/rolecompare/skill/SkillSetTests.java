package org.rolecompare.skill;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.skill.SkillSet.Source;

import static org.assertj.core.api.Assertions.assertThat;

class SkillSetTests {

	private static final Occupation MATE = occupation("mate", "Leans to sailing ships.");

	private static final Occupation COOK = occupation("cook", null);

	private static final Occupation BOTH = occupation("both", null);

	@Test
	void hasTheSkillsOfTheOccupation() {
		SkillSet skills = SkillSet.of("mate", List.of(skill("mate", 0, "mate", MATE, "steer"),
				skill("mate", 0, "mate", MATE, "navigate"), skill("cook", 0, "cook", COOK, "cook")));
		assertThat(skills).isNotNull();
		assertThat(skills.skills()).containsExactly("navigate", "steer");
		assertThat(skills.holds("cook")).isFalse();
		assertThat(skills.computed()).isFalse();
		assertThat(skills.sources()).extracting(Source::caution).containsExactly("Leans to sailing ships.");
	}

	@Test
	void ofACombinedRoleIsTheUnionOfItsPartsAndComputed() {
		SkillSet skills = SkillSet.of("both", List.of(skill("both", 2, "mate", MATE, "steer"),
				skill("both", 2, "cook", COOK, "cook"), skill("both", 2, "cook", COOK, "steer")));
		assertThat(skills).isNotNull();
		assertThat(skills.skills()).containsExactly("cook", "steer");
		assertThat(skills.computed()).isTrue();
		assertThat(skills.sources()).extracting(Source::role).containsExactly("mate", "cook");
	}

	@Test
	void isNotKnownUnlessEveryPartIs() {
		assertThat(SkillSet.of("both", List.of(skill("both", 2, "mate", MATE, "steer")))).isNull();
		assertThat(SkillSet.of("boy", List.of())).isNull();
	}

	@Test
	void ofACombinedRoleThatEscoKnowsIsNotComputed() {
		SkillSet skills = SkillSet.of("both",
				List.of(skill("both", 2, "mate", MATE, "steer"), skill("both", 2, "both", BOTH, "do everything")));
		assertThat(skills).isNotNull();
		assertThat(skills.skills()).containsExactly("do everything");
		assertThat(skills.computed()).isFalse();
	}

	@Test
	void ofAnOccupationWithoutSkillsIsEmptyAndKnown() {
		SkillSet skills = SkillSet.of("mate", List.of(skill("mate", 0, "mate", MATE, null)));
		assertThat(skills).isNotNull();
		assertThat(skills.skills()).isEmpty();
	}

	@Test
	void doesNotMixUpWhatAHolderMayNeedBesides() {
		SkillSet skills = SkillSet.of("both",
				List.of(skill("both", 2, "mate", MATE, "steer"), skill("both", 2, "cook", COOK, "cook"),
						new ListedSkill("both", 2, "cook", COOK, "fish", Skill.Relation.OPTIONAL)));
		assertThat(skills).isNotNull();
		assertThat(skills.skills()).containsExactly("cook", "steer");
		assertThat(skills.holds("fish")).isFalse();
		assertThat(skills.optional()).containsExactly("fish");
	}

	private static ListedSkill skill(String role, int parts, String matched, Occupation occupation, String label) {
		return new ListedSkill(role, parts, matched, occupation, label,
				(label != null) ? Skill.Relation.ESSENTIAL : null);
	}

	private static Occupation occupation(String slug, String caution) {
		Role role = new Role(new RoleNames(slug, slug, slug, null, List.of()), 1,
				new Answers(List.of("how"), Basis.EDITORIAL, List.of()),
				new CitedText("Somebody on board.", List.of(References.study("logbook"))), List.of());
		return new Occupation(role, "http://example.org/" + slug, slug, Occupation.Match.EXACT, caution);
	}

}
