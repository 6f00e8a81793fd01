package org.rolecompare.figure;

import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.rolecompare.Rendering;
import org.rolecompare.address.NotFound;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.FigureGroup;
import org.rolecompare.judgement.Answers;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.source.Reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The page of the figures about a combined role, as a reader sees it. */
class FigurePageTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	private static final CombinedRoleCase CPTO = CATALOGUE.combinedRoles().find("cpto").orElseThrow();

	@Test
	void tellsEveryNumberWithItsSourcesAndWhoWasAsked() {
		Document page = page(Answers.Asked.NOTHING);
		for (FigureGroup group : CPTO.figures()) {
			Element shown = page.getElementById(group.anchor());
			assertThat(shown.select("h3").text()).isEqualTo(group.getQuestion());
			assertThat(shown.select(".numbers > li").eachAttr("id"))
				.containsExactlyElementsOf(group.getFigures().stream().map((figure) -> figure.anchor()).toList());
			group.getFigures().forEach((figure) -> {
				Element row = page.getElementById(figure.anchor());
				assertThat(row.select(".cites a")).hasSize(figure.getCites().size());
				assertThat(row.select(".bar b").text()).isEqualTo(group.inShort(figure));
				assertThat(row.text()).contains(figure.getLabel()).containsIgnoringCase(figure.getSample().asked());
				assertThat(row.select("svg rect").hasClass("fill")).isEqualTo(figure.isComparable());
				assertThat(row.select("svg .open-end").isEmpty()).isEqualTo(figure.getAmount().bound() == null);
				if (figure.getReason() != null) {
					assertThat(row.select(".why").text()).contains(figure.getReason());
				}
			});
		}
	}

	@Test
	void drawsNoBarBeyondItsScale() {
		assertThat(page(Answers.Asked.NOTHING).select("svg rect[y]")).isNotEmpty()
			.allMatch((bar) -> Integer.parseInt(bar.attr("width")) <= Scale.LENGTH);
	}

	@Test
	void givesOtherUnitsAScaleOfTheirOwn() {
		Document page = page(Answers.Asked.NOTHING);
		for (FigureGroup group : CPTO.figures()) {
			Element shown = page.getElementById(group.anchor());
			assertThat(shown.select(".scale").size()).isEqualTo(group.isShare() ? 0 : 1);
			assertThat(shown.select(".rail").text().contains("In " + group.getUnit())).isEqualTo(!group.isShare());
		}
		assertThat(page.select(".figures > .scale span").eachText()).containsExactly("0", "25", "50", "75", "100%");
	}

	@Test
	void countsOnWhatTheCatalogueRests() {
		List<Argument> advantages = CPTO.arguments(Argument.Side.ADVANTAGE);
		long onAStudy = advantages.stream()
			.filter((argument) -> argument.getSaid()
				.getCites()
				.stream()
				.anyMatch((source) -> source.getKind() == Reference.Kind.STUDY))
			.count();
		Document page = page(Answers.Asked.NOTHING);
		assertThat(page.select("#grounds .numbers > li")).hasSize(6);
		assertThat(page.select("#grounds .numbers > li").first().text()).startsWith("Advantages that rest on a study")
			.endsWith(onAStudy + " of " + advantages.size());
	}

	@Test
	void endsWithWhatNobodyCounts() {
		assertThat(page(Answers.Asked.NOTHING).select("section[aria-labelledby=uncounted-head] li").eachText())
			.isNotEmpty()
			.containsExactlyElementsOf(CPTO.combinedRole().getUncounted());
	}

	@Test
	void carriesTheAnswersAlongAndSaysWhatItIgnores() {
		Document page = page(new Answers.Asked(Set.of("start-up", "nope"), Set.of("large-company"), null, null));
		assertThat(page.select(".steps a").eachAttr("href")).isNotEmpty()
			.allMatch((href) -> href.endsWith("?yes=start-up&no=large-company"));
		assertThat(page.select(".steps a[aria-current]").text()).isEqualTo("Figures");
		assertThat(page.select("main").text()).contains("nope");
		assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
		assertThat(page(Answers.Asked.NOTHING).select("meta[name=robots]").attr("content")).doesNotContain("noindex");
	}

	@Test
	void isNotThereWhereNothingIsCounted() {
		CombinedRoleCase cito = CATALOGUE.combinedRoles().find("cito").orElseThrow();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> Figures.of(CATALOGUE, Answers.of(cito, Answers.Asked.NOTHING)))
			.withMessageContaining("cito");
	}

	private static Document page(Answers.Asked asked) {
		return Rendering.render("figure/figures", "figures", Figures.of(CATALOGUE, Answers.of(CPTO, asked)));
	}

}
