package org.rolecompare.move;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.rolecompare.move.MoveSkills.Cautioned;
import org.rolecompare.move.MoveSkills.Item;
import org.rolecompare.move.MoveSkills.Listing;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Answers.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.skill.Occupation;
import org.rolecompare.skill.Skill;
import org.rolecompare.skill.Skill.Relation;
import org.rolecompare.skill.Skills;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of the skills of a mate who becomes a cook, and the other way round.
 */
class MoveSkillsTests {

	private static final Role MATE = role("mate");

	private static final Role COOK = role("cook");

	private static final Role BOY = role("boy");

	private static final Skills SKILLS = new Skills(
			List.of(occupation(MATE, "Leans to sailing ships."), occupation(COOK, null)),
			List.of(skill(MATE, "furl sails", Relation.ESSENTIAL), skill(MATE, "keep watch", Relation.ESSENTIAL),
					skill(MATE, "make tea", Relation.ESSENTIAL), skill(MATE, "order stores", Relation.OPTIONAL),
					skill(COOK, "make tea", Relation.ESSENTIAL), skill(COOK, "order stores", Relation.ESSENTIAL),
					skill(COOK, "boil potatoes", Relation.ESSENTIAL), skill(COOK, "Keep watch", Relation.OPTIONAL)));

	@Test
	void areLearntKeptOrNotAskedFor() {
		MoveSkills skills = MoveSkills.of(SKILLS, MATE, COOK);
		assertThat(labels(skills.learnt())).containsExactly("boil potatoes", "order stores");
		assertThat(labels(skills.kept())).containsExactly("make tea");
		assertThat(skills.unasked().count()).isEqualTo(2);
		assertThat(skills.learnt().plain()).extracting(Item::optionalFor).containsExactly(null, "MATE");
	}

	@Test
	void standApartWhereNothingButAnOccupationWithACautionListsThem() {
		MoveSkills skills = MoveSkills.of(SKILLS, COOK, MATE);
		assertThat(skills.learnt().count()).isEqualTo(2);
		assertThat(labels(skills.learnt())).containsExactly("keep watch");
		assertThat(skills.learnt().cautioned()).hasSize(1);
		Cautioned apart = skills.learnt().cautioned().get(0);
		assertThat(apart.occupation().caution()).isEqualTo("Leans to sailing ships.");
		assertThat(apart.skills()).extracting(Item::label).containsExactly("furl sails");
		assertThat(skills.kept().cautioned()).isEmpty();
		assertThat(skills.unasked().cautioned()).isEmpty();
	}

	@Test
	void areNotKnownUnlessThoseOfBothRolesAre() {
		MoveSkills skills = MoveSkills.of(SKILLS, MATE, BOY);
		assertThat(skills.isKnown()).isFalse();
		assertThat(skills.unknown()).containsExactly("BOY");
		assertThat(skills.unasked().count()).isZero();
	}

	private static List<String> labels(Listing listing) {
		return listing.plain().stream().map(Item::label).toList();
	}

	private static Skill skill(Role role, String label, Relation relation) {
		return new Skill(role, relation, label, null, 0);
	}

	private static Occupation occupation(Role role, String caution) {
		return new Occupation(role, "https://example.org/" + role.getSlug(), role.getName(), Occupation.Match.EXACT,
				caution);
	}

	private static Role role(String slug) {
		return new Role(new RoleNames(slug, slug.toUpperCase(Locale.ROOT), "Ship's " + slug, null, List.of()), 1,
				new Answers(List.of("how"), Basis.EDITORIAL, List.of()),
				new CitedText("A job on board.", List.of(References.study("first"))), List.of());
	}

}
