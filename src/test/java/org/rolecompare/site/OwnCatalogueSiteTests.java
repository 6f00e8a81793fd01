package org.rolecompare.site;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages of our own catalogue promise, whatever else its editors change: that the
 * comparison and the advantages of the two articles from which it began are all there,
 * each with its source. It holds no count and quotes no sentence, because those are the
 * editors'.
 */
@SiteTest
class OwnCatalogueSiteTests {

	/** The article with the comparison table of CTO and CPTO. */
	private static final String TABLE = "diffwiki-cto-ctpo";

	/** The article with the advantages of the combined role. */
	private static final String ADVANTAGES = "understanding-recruitment-cpto";

	@Autowired
	private Visitor visitor;

	@ParameterizedTest
	@ValueSource(strings = { "primary-focus", "core-responsibilities", "strategic-involvement", "team-leadership",
			"key-metrics", "typical-background" })
	void statesEveryRowOfTheTableWithWhichItBegan(String category) {
		Document page = read("/compare/cto-vs-cpto");
		for (String role : List.of("cto", "cpto")) {
			Element cell = page.expectFirst("#cell-" + category + "-" + role);
			assertThat(cell.select(".statements > li")).as(cell.id())
				.allSatisfy((statement) -> assertThat(sources(statement)).isNotEmpty())
				.anySatisfy((statement) -> assertThat(sources(statement)).contains(TABLE));
		}
	}

	@Test
	void definesBothRolesOfTheTableFromIt() {
		assertThat(read("/compare/cto-vs-cpto").select("tr.definition td:not(.evidence)")).hasSize(2)
			.allSatisfy((definition) -> assertThat(sources(definition)).contains(TABLE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "single-truth", "less-friction", "sum-of-parts", "transformation", "small-csuite",
			"central-allocation", "consistent-reporting", "one-culture" })
	void tellsEveryAdvantageWithWhichItBegan(String slug) {
		assertThat(sources(read("/combined-roles/cpto").expectFirst("#advantage-" + slug))).contains(ADVANTAGES);
	}

	@Test
	void saysThatMostPagesWereReadOnlyInTheirOpening() {
		assertThat(read("/about").select("#method").text()).contains("in our own words")
			.contains("only the opening of a page was read");
	}

	private Document read(String address) {
		return this.visitor.parse(this.visitor.ask(address).body(), address);
	}

	private static List<String> sources(Element text) {
		return text.select(".cites a")
			.eachAttr("href")
			.stream()
			.map((href) -> href.substring("#source-".length()))
			.toList();
	}

}
