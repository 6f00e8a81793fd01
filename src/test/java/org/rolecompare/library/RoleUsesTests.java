package org.rolecompare.library;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CitationUses.Place;
import org.rolecompare.catalogue.CitationUses.Place.Site;
import org.rolecompare.library.RoleUses.Use;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Dispute;

import static org.assertj.core.api.Assertions.assertThat;

class RoleUsesTests {

	private final Catalogue catalogue = Catalogues.example();

	private final Role cpto = this.catalogue.roles().find("cpto").orElseThrow();

	@ParameterizedTest
	@CsvSource({ "DEFINITION, /roles/cpto#definition", "ANSWERS, /roles/cpto#definition", "STATEMENT, /roles/cpto#key",
			"ROLE_DISPUTE, /roles/cpto#dispute-key", "RESPONSIBILITY, /roles/cpto#owns",
			"OVERVIEW, /combined-roles/cpto#overview", "ADVANTAGE, /combined-roles/cpto#advantage-key",
			"DRAWBACK, /combined-roles/cpto#drawback-key", "SIGNAL, /combined-roles/cpto#signal-key",
			"FIGURE, /combined-roles/cpto/figures#figure-key",
			"COMBINED_ROLE_DISPUTE, /combined-roles/cpto#dispute-key",
			"QUESTION, /combined-roles/cpto/structures#signal-key",
			"READING, /combined-roles/cpto/structures#signal-key" })
	void standsOnThePageThatTellsItWhole(Site site, String address) {
		assertThat(only(use(site, "Label", null, "Text.")).href()).isEqualTo(address);
	}

	@ParameterizedTest
	@CsvSource({ "DEFINITION, Label", "ANSWERS, Label", "STATEMENT, Label", "ROLE_DISPUTE, Dispute: Label",
			"RESPONSIBILITY, Responsibility “Label” in setting “Context”", "OVERVIEW, Overview: Label",
			"ADVANTAGE, Advantage: Label", "DRAWBACK, Drawback: Label", "SIGNAL, Signal: Label",
			"FIGURE, Figure: Label", "COMBINED_ROLE_DISPUTE, Dispute: Label", "STRUCTURE, Structure “Context”: Label",
			"QUESTION, Question: Label", "READING, Structure “Context” and the answer to “Label”" })
	void namesEveryKindOfPlace(Site site, String title) {
		assertThat(only(new Place(site, this.cpto, "key#key", "Label", "Context", "Text.", false, null)).title())
			.isEqualTo(title);
	}

	@Test
	void tellsAStructureInFullAtItsPlace() {
		assertThat(only(new Place(Site.STRUCTURE, this.cpto, "one-cpto#cost-one-cpto", "what it costs", "One CPTO",
				"Text.", false, null))
			.href()).isEqualTo("/combined-roles/cpto/structures?structure=one-cpto#cost-one-cpto");
	}

	@Test
	void keepsPercentSignsOfTheCatalogue() {
		assertThat(only(use(Site.ADVANTAGE, "100 % s%s", null, "Text.")).title()).isEqualTo("Advantage: 100 % s%s");
	}

	@Test
	void numbersPlacesOfOneTitle() {
		Place place = use(Site.STATEMENT, "Focus", null, "Text.");
		assertThat(RoleUses.of(List.of(place, place, place)).get(0).uses()).extracting(Use::title)
			.containsExactly("Focus", "Focus (2)", "Focus (3)");
	}

	@Test
	void saysWhoseLevelItIs() {
		assertThat(only(level(true)).text()).isEqualTo("Owns, as a source of it states.");
		assertThat(only(level(false)).text()).isEqualTo("Owns, which is our reading.");
	}

	@Test
	void asksTheQuestionThatARoleAnswers() {
		assertThat(only(use(Site.ANSWERS, "Question it answers", null, "what, why")).text()).isEqualTo("What, why?");
	}

	@Test
	void leadsOnlyASideOfADisputeByAnAnswer() {
		assertThat(only(use(Site.ROLE_DISPUTE, "Why?", "Because", "Text.")).answer()).isEqualTo("Because");
		assertThat(only(use(Site.COMBINED_ROLE_DISPUTE, "Why?", "Because", "Text.")).answer()).isEqualTo("Because");
		assertThat(only(level(true)).answer()).isNull();
	}

	@Test
	void leadsToADisputeOnThePageThatTellsIt() {
		Dispute ofCell = this.catalogue.disputes()
			.all()
			.stream()
			.filter((dispute) -> dispute.getCategory() != null)
			.findFirst()
			.orElseThrow();
		String anchor = "#dispute-" + ofCell.getSlug();
		assertThat(only(disputed(Site.STATEMENT, ofCell)).dispute())
			.isEqualTo("/roles/" + ofCell.getRole().getSlug() + anchor);
		assertThat(only(disputed(Site.RESPONSIBILITY, ofCell)).dispute())
			.isEqualTo("/roles/" + ofCell.getRole().getSlug() + anchor);
		assertThat(only(disputed(Site.SIGNAL, ofCell)).dispute()).isEqualTo("/combined-roles/cpto" + anchor);
		assertThat(only(use(Site.SIGNAL, "Label", null, "Text.")).dispute()).isNull();
	}

	@Test
	void listsRolesInTheOrderOfTheirFirstPlace() {
		Role cto = this.catalogue.roles().find("cto").orElseThrow();
		Place other = new Place(Site.DEFINITION, cto, "cto", "Definition", null, "Text.", false, null);
		assertThat(RoleUses.of(List.of(use(Site.DEFINITION, "Definition", null, "Text."), other)))
			.extracting(RoleUses::role)
			.containsExactly(this.cpto.names(), cto.names());
	}

	private Place level(boolean stated) {
		return new Place(Site.RESPONSIBILITY, this.cpto, "key", "Security", "Technology leadership", "Owns", stated,
				null);
	}

	private Place disputed(Site site, Dispute dispute) {
		return new Place(site, this.cpto, "key", "Label", null, "Text.", false, dispute);
	}

	private Place use(Site site, String label, String context, String text) {
		return new Place(site, this.cpto, "key", label, context, text, false, null);
	}

	private static Use only(Place place) {
		return RoleUses.of(List.of(place)).get(0).uses().get(0);
	}

}
