package org.rolecompare.skill;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rolecompare.role.Answers;
import org.rolecompare.role.Answers.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.skill.Skill.Relation;
import org.rolecompare.skill.SkillSet.Source;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;

class SkillSetTests {

	private static final Role MATE = role("mate");

	private static final Role COOK = role("cook");

	private static final Role BOTH = role("both", MATE, COOK);

	@Test
	void hasTheSkillsOfTheOccupation() {
		SkillSet skills = new Skills(List.of(occupation(MATE, "Leans to sailing ships."), occupation(COOK, null)),
				List.of(skill(MATE, "steer"), skill(MATE, "navigate"), skill(COOK, "cook")))
			.findSet(MATE);
		assertThat(skills).isNotNull();
		assertThat(skills.role()).isEqualTo(MATE.names());
		assertThat(skills.skills()).containsExactly("navigate", "steer");
		assertThat(skills.holds("cook")).isFalse();
		assertThat(skills.computed()).isFalse();
		assertThat(skills.sources()).extracting(Source::caution).containsExactly("Leans to sailing ships.");
	}

	@Test
	void ofACombinedRoleIsTheUnionOfItsPartsAndComputed() {
		SkillSet skills = new Skills(List.of(occupation(COOK, null), occupation(MATE, null)),
				List.of(skill(MATE, "steer"), skill(COOK, "cook"), skill(COOK, "Steer")))
			.findSet(BOTH);
		assertThat(skills).isNotNull();
		assertThat(skills.skills()).containsExactly("cook", "steer");
		assertThat(skills.computed()).isTrue();
		assertThat(skills.sources()).extracting(Source::role).containsExactly("mate", "cook");
	}

	@Test
	void isNotKnownUnlessEveryPartIs() {
		Skills skills = new Skills(List.of(occupation(MATE, null)), List.of(skill(MATE, "steer")));
		assertThat(skills.findSet(BOTH)).isNull();
		assertThat(skills.findSet(COOK)).isNull();
		assertThat(skills.findSet(MATE)).isNotNull();
	}

	@Test
	void ofACombinedRoleThatEscoKnowsIsNotComputed() {
		SkillSet skills = new Skills(List.of(occupation(MATE, null), occupation(COOK, null), occupation(BOTH, null)),
				List.of(skill(MATE, "steer"), skill(BOTH, "do everything")))
			.findSet(BOTH);
		assertThat(skills).isNotNull();
		assertThat(skills.skills()).containsExactly("do everything");
		assertThat(skills.computed()).isFalse();
	}

	@Test
	void ofAnOccupationWithoutSkillsIsEmptyAndKnown() {
		SkillSet skills = new Skills(List.of(occupation(MATE, null)), List.of()).findSet(MATE);
		assertThat(skills).isNotNull();
		assertThat(skills.skills()).isEmpty();
	}

	@Test
	void doesNotMixUpWhatAHolderMayNeedBesides() {
		SkillSet skills = new Skills(List.of(occupation(MATE, null), occupation(COOK, null)),
				List.of(skill(MATE, "steer"), skill(COOK, "cook"), new Skill(COOK, Relation.OPTIONAL, "fish", null, 1)))
			.findSet(BOTH);
		assertThat(skills).isNotNull();
		assertThat(skills.skills()).containsExactly("cook", "steer");
		assertThat(skills.holds("fish")).isFalse();
		assertThat(skills.optional()).containsExactly("fish");
	}

	@Test
	void knowsWhichOccupationListsASkillAtAll() {
		SkillSet skills = new Skills(List.of(occupation(MATE, null), occupation(COOK, null)), List
			.of(skill(MATE, "steer"), skill(COOK, "cook"), new Skill(COOK, Relation.OPTIONAL, "Steer", null, 1)))
			.findSet(BOTH);
		assertThat(skills).isNotNull();
		assertThat(skills.sources()).filteredOn((source) -> source.lists("steer"))
			.extracting(Source::role)
			.containsExactly("mate", "cook");
		assertThat(skills.sources()).filteredOn((source) -> source.lists("cook"))
			.extracting(Source::role)
			.containsExactly("cook");
	}

	private static Skill skill(Role role, String label) {
		return new Skill(role, Relation.ESSENTIAL, label, null, 0);
	}

	private static Occupation occupation(Role role, String caution) {
		return new Occupation(role, "http://example.org/" + role.getSlug(), role.getName(), Occupation.Match.EXACT,
				caution);
	}

	private static Role role(String slug, Role... combines) {
		return new Role(new RoleNames(slug, slug, slug, null, List.of()), 1,
				new Answers(List.of("how"), Basis.EDITORIAL, List.of()),
				new CitedText("Somebody on board.", List.of(References.study("logbook"))), List.of(combines));
	}

}
