package org.rolecompare.move;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rolecompare.move.MoveSkills.Cautioned;
import org.rolecompare.move.MoveSkills.Item;
import org.rolecompare.move.MoveSkills.Listing;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.skill.ListedSkill;
import org.rolecompare.skill.Occupation;
import org.rolecompare.skill.Skill.Relation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of the skills of a mate who becomes a cook, and the other way round.
 */
class MoveSkillsTests {

	private static final RoleNames MATE = names("mate");

	private static final RoleNames COOK = names("cook");

	private static final Occupation MATE_AT_ESCO = occupation(MATE, "Leans to sailing ships.");

	private static final Occupation COOK_AT_ESCO = occupation(COOK, null);

	private static final List<ListedSkill> FOUND = List.of(mate("furl sails", Relation.ESSENTIAL),
			mate("keep watch", Relation.ESSENTIAL), mate("make tea", Relation.ESSENTIAL),
			mate("order stores", Relation.OPTIONAL), cook("make tea", Relation.ESSENTIAL),
			cook("order stores", Relation.ESSENTIAL), cook("boil potatoes", Relation.ESSENTIAL),
			cook("Keep watch", Relation.OPTIONAL));

	@Test
	void areLearntKeptOrNotAskedFor() {
		MoveSkills skills = MoveSkills.of(new MoveAddress(MATE, COOK, null), FOUND);
		assertThat(labels(skills.learnt())).containsExactly("boil potatoes", "order stores");
		assertThat(labels(skills.kept())).containsExactly("make tea");
		assertThat(skills.unasked().count()).isEqualTo(2);
		assertThat(skills.learnt().plain()).extracting(Item::note).containsExactly("", "optional for the MATE");
	}

	@Test
	void standApartWhereNothingButAnOccupationWithACautionListsThem() {
		MoveSkills skills = MoveSkills.of(new MoveAddress(COOK, MATE, null), FOUND);
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
		MoveSkills skills = MoveSkills.of(new MoveAddress(MATE, names("boy"), null), FOUND);
		assertThat(skills.isKnown()).isFalse();
		assertThat(skills.unknown()).extracting(RoleNames::slug).containsExactly("boy");
		assertThat(skills.unasked().count()).isZero();
	}

	private static List<String> labels(Listing listing) {
		return listing.plain().stream().map(Item::label).toList();
	}

	private static ListedSkill mate(String label, Relation relation) {
		return new ListedSkill("mate", 0, "mate", MATE_AT_ESCO, label, relation);
	}

	private static ListedSkill cook(String label, Relation relation) {
		return new ListedSkill("cook", 0, "cook", COOK_AT_ESCO, label, relation);
	}

	private static RoleNames names(String slug) {
		return new RoleNames(slug, slug.toUpperCase(Locale.ROOT), "Ship's " + slug, null, List.of());
	}

	private static Occupation occupation(RoleNames names, String caution) {
		Role role = new Role(names, 1, new Answers(List.of("how"), Basis.EDITORIAL, List.of()),
				new CitedText("A job on board.", List.of(References.study("first"))), List.of());
		return new Occupation(role, "https://example.org/" + names.slug(), names.name(), Occupation.Match.EXACT,
				caution);
	}

}
