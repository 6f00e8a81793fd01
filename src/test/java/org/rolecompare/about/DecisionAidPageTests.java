package org.rolecompare.about;

import java.util.Arrays;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.rolecompare.Rendering;
import org.rolecompare.about.Criterion.Met;
import org.rolecompare.about.Criterion.Standard;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.combinedrole.StructureArgument;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.loading.rule.CatalogueRules;
import org.rolecompare.page.Site;

import static org.assertj.core.api.Assertions.assertThat;

/** How the page judges what is asked of a decision aid, and whether it is so. */
class DecisionAidPageTests {

	private static final Catalogue EXAMPLE = Catalogues.example();

	private static final Catalogue FOREIGN = Catalogues.foreign();

	@Test
	void asksEveryItemOnceByItsNumber() {
		assertThat(Arrays.stream(Criterion.values())
			.filter((criterion) -> criterion.standard() != Standard.NICE)
			.map(Criterion::number)).containsExactly("1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.1.5", "1.2.1", "2.1.1",
					"2.2.1", "2.2.2", "2.2.3", "2.2.4", "2.3.1");
		Document page = page(EXAMPLE, null);
		assertThat(page.select("#qualifying tbody tr")).hasSize(6);
		assertThat(page.select("#certifying tbody tr")).hasSize(6);
		assertThat(page.select("#nice tbody tr")).hasSize(9);
	}

	@Test
	void saysOfEachItemWhereItIsMetOrWhatIsMissing() {
		for (Catalogue catalogue : List.of(EXAMPLE, FOREIGN)) {
			assertThat(page(catalogue, null).select("tbody tr"))
				.allMatch((row) -> !row.select("td").last().text().isEmpty());
		}
	}

	@Test
	void countsWhatIsMetInFull() {
		Document page = page(EXAMPLE, "The Testers");
		for (String section : List.of("qualifying", "certifying")) {
			long met = page.select("#" + section + " td b").eachText().stream().filter("Met"::equals).count();
			assertThat(page.select(".lead").text()).contains(met + " of 6");
		}
	}

	@Test
	void judgesByWhatACatalogueHas() {
		Facts example = facts(EXAMPLE, null);
		assertThat(Criterion.OPTIONS.met(example)).isEqualTo(Met.PARTLY);
		assertThat(Criterion.NO_CHANGE.met(example)).isEqualTo(Met.PARTLY);
		assertThat(Criterion.EQUAL_DETAIL.met(example)).isEqualTo(Met.NOT_MET);
		Facts foreign = facts(FOREIGN, null);
		assertThat(Criterion.values()).filteredOn((criterion) -> criterion.met(foreign) != Met.NOT_MET)
			.containsExactly(Criterion.DATE, Criterion.SELF_ASSESSMENT);
		assertThat(page(FOREIGN, null).select("main a[href*=combined-roles]")).isEmpty();
	}

	@Test
	void judgesByWhatTheOperatorSays() {
		assertThat(Criterion.FUNDING.met(facts(EXAMPLE, null))).isEqualTo(Met.NOT_MET);
		assertThat(Criterion.FUNDING.met(facts(EXAMPLE, "its readers"))).isEqualTo(Met.MET);
		assertThat(row(page(EXAMPLE, null), "2.3.1").text()).contains("Not met", "has not stated who pays");
		assertThat(row(page(EXAMPLE, "its readers"), "2.3.1").text()).contains("says who pays");
	}

	@Test
	void neverClaimsWhatNobodyFoundOut() {
		assertThat(Criterion.PEOPLE_INVOLVED.met(facts(EXAMPLE, "its readers"))).isEqualTo(Met.NOT_MET);
		String text = page(EXAMPLE, null).select("main").text();
		assertThat(text).contains("Nobody has certified this aid.", "ECD8, we have not read");
		assertThat(text).doesNotContain("meets NICE", "meets ECD8");
	}

	@Test
	void namesItsSourcesWhetherOrNotTheCatalogueHasThem() {
		assertThat(page(FOREIGN, null).select("#works a[rel=external]")).hasSizeGreaterThan(3);
		assertThat(page(FOREIGN, null).select("#works a[href^=/references]")).isEmpty();
	}

	/** Items 1.1.3 to 1.2.1 and 2.2.1: what is said of structures is so of every one. */
	@Test
	void isRightAboutEveryStructure() {
		for (CombinedRoleCase told : EXAMPLE.combinedRoles().all()) {
			assertThat(told.structures().isEmpty()).isEqualTo(told.combinedRole().getDecision() == null);
			assertThat(told.structures().stream().filter(Structure::isUnchanged))
				.hasSameSizeAs(told.structures().isEmpty() ? List.of() : List.of(told));
			for (Structure structure : told.structures()) {
				for (StructureArgument.Side side : StructureArgument.Side.values()) {
					assertThat(structure.getArguments(side)).isNotEmpty()
						.allMatch((argument) -> !argument.getSaid().getCites().isEmpty());
				}
				assertThat(structure.getVoices()).allMatch((voice) -> !voice.getSaid().getCites().isEmpty());
			}
		}
	}

	/** Item 2.1.1: the build checks our own catalogue by these rules. */
	@Test
	void restsOnRulesOfTheCatalogue() {
		assertThat(CatalogueRules.names()).contains("equal-detail", "one-sided", "number-of-arguments",
				"unknown-reference");
	}

	/** Items 2.2.2, 2.2.3 and 2.3.1. */
	@Test
	void isRightAboutWhatEveryPageAndThePageOnMethodSay() {
		Document page = page(EXAMPLE, null);
		assertThat(page.select("footer").text()).contains("2026-01-01-test", "last reviewed 1 January 2026");
		Document method = Rendering.render("about/about", "about", About.of(EXAMPLE, false));
		assertThat(method.select("#upkeep").text()).contains("reviewed on 1 January 2026")
			.containsAnyOf("The next review is due on", "have not said when it is reviewed next")
			.contains("The operator has not stated who pays for this installation.")
			.containsAnyOf("state their interests:", "have stated no interests");
	}

	private static Element row(Document page, String number) {
		return page.select("tbody tr")
			.stream()
			.filter((row) -> row.text().startsWith(number))
			.findFirst()
			.orElseThrow();
	}

	private static Document page(Catalogue catalogue, @Nullable String funding) {
		return Rendering.render("about/decision-aid", "decisionAid",
				DecisionAid.of(catalogue, site(catalogue, funding), false));
	}

	private static Facts facts(Catalogue catalogue, @Nullable String funding) {
		return Facts.of(catalogue, site(catalogue, funding), false);
	}

	private static Site site(Catalogue catalogue, @Nullable String funding) {
		var next = catalogue.edition().getNextReview();
		return new Site("Role Compare", "1", WrittenDate.of(catalogue.edition().getReviewed()), null,
				"http://localhost", null, null, "test",
				new Site.Upkeep((next != null) ? WrittenDate.of(next) : null, funding));
	}

}
