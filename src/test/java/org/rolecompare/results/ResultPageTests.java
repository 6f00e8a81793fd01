package org.rolecompare.results;

import java.util.List;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader sees of what was found, and where it leads.
 */
class ResultPageTests {

	private static final CatalogueIndex EXAMPLE = new CatalogueIndex(Catalogues.example());

	@Test
	void showsExamplesWhereNothingIsAskedFor() {
		for (String empty : List.of("/search", "/search?q=", "/search?q=%20%E2%80%AE")) {
			Document page = read(empty);
			assertThat(page.title()).isEqualTo("Search – Role Compare");
			assertThat(page.expectFirst("h1").hasClass("hidden")).isFalse();
			assertThat(page.select(".search-hints").first().text()).startsWith("For instance: cto vs ");
			assertThat(page.select("main section, main article, .states, .nothing-said, .question-note")).isEmpty();
		}
		assertThat(read("/search?q=team").select(".search-hints")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource
	void showsExamplesThatTheCatalogueAnswers(Catalogue catalogue) {
		CatalogueIndex index = new CatalogueIndex(catalogue);
		List<String> examples = read(index, "/search").select(".search-hints").first().select("a").eachAttr("href");
		assertThat(examples).hasSizeGreaterThan(1).allSatisfy((example) -> {
			Document answered = read(index, example);
			assertThat(answered.select(".first-answer")).isNotEmpty();
			assertThat(answered.select(".nothing-said, .question-note")).isEmpty();
		});
	}

	static Stream<Catalogue> showsExamplesThatTheCatalogueAnswers() {
		return Stream.of(Catalogues.example(), Catalogues.foreign());
	}

	@Test
	void keepsTheQuestionInItsField() {
		Document page = read("/search?q=two%20%22words%22%20%3Cb%3E");
		assertThat(page.expectFirst("#search-q").attr("value")).isEqualTo("two \"words\" <b>");
		assertThat(page.select("input[type=search]")).hasSize(1);
		assertThat(page.expectFirst("main form").attr("action")).isEqualTo("/search");
		assertThat(page.select("main [role=combobox], main [aria-expanded]")).isEmpty();
	}

	@Test
	void answersWithTheMarksOfARow() {
		Element answer = read("/search?q=who%20owns%20the%20product%20roadmap").expectFirst(".first-answer");
		assertThat(answer.select("h2 a").attr("href")).contains("/responsibilities/").contains("#row-");
		assertThat(answer.select(".levels-line > span")).isNotEmpty()
			.allSatisfy((level) -> assertThat(level.text()).isNotBlank());
		assertThat(answer.select("mark").eachText()).contains("roadmap");
	}

	@Test
	void answersWithTheStatementsOfACell() {
		Element answer = read("/search?q=cto%20reports%20to").expectFirst(".first-answer");
		assertThat(answer.select("h2 a").attr("href")).isEqualTo("/roles/cto#category-reports-to");
		assertThat(answer.select(".hits a").eachAttr("href")).isNotEmpty()
			.allMatch((href) -> href.startsWith("/roles/cto#"));
		assertThat(answer.select(".meta .dispute").attr("href")).startsWith("/roles/cto#");
	}

	@Test
	void showsNothingTwice() {
		Document page = read("/search?q=cto%20reports%20to");
		assertThat(page.select(".where, .told").eachAttr("href")).doesNotHaveDuplicates();
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@Test
	void countsEachKindAndLeadsToAllOfIt() {
		Document page = read("/search?q=team");
		List<Element> kinds = page.select(".states > a");
		assertThat(kinds.get(0).attr("aria-current")).isEqualTo("true");
		assertThat(kinds.stream().skip(1).mapToInt(ResultPageTests::count).sum()).isEqualTo(count(kinds.get(0)));
		kinds.stream().skip(1).forEach((kind) -> {
			Document ofKind = read(kind.attr("href"));
			assertThat(ofKind.select(".states > a[aria-current]").eachText()).containsExactly(kind.text());
			assertThat(ofKind.select(".kind-block h2").text()).isEqualTo(kind.text());
			assertThat(ofKind.select(".kind-block .hits > li").size()).isEqualTo(Math.min(count(kind), 30));
			assertThat(ofKind.select(".first-answer")).isEmpty();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Role", "Category", "Sources" })
	void narrowsToAsManyAsItSays(String tool) {
		String named = ".states .drop:has(summary:contains(" + tool + ":))";
		Element narrowing = read("/search?q=team").expectFirst(named);
		assertThat(narrowing.select("summary b").text()).isEqualTo("any");
		assertThat(narrowing.select("li a[aria-current]").eachText()).containsExactly("Any");
		List<Element> options = narrowing.select("li a:has(.count)");
		assertThat(options).hasSizeGreaterThan(1).allSatisfy((option) -> {
			Document narrowed = read(option.attr("href"));
			assertThat(count(narrowed.expectFirst(".states > a"))).isEqualTo(count(option));
			assertThat(narrowed.expectFirst(named).select("summary b").text())
				.isEqualTo(option.expectFirst("span").text());
			assertThat(narrowed.title()).contains(option.expectFirst("span").text());
		});
	}

	@Test
	void letsGoOfWhatItIsNarrowedTo() {
		Document page = read("/search?q=team&role=cto&in=" + Kind.STATEMENT.slug());
		assertThat(page.select(".states .drop").first().select("li a").attr("href"))
			.isEqualTo("/search?q=team&in=" + Kind.STATEMENT.slug());
		assertThat(page.select(".states > a").attr("href")).isEqualTo("/search?q=team&role=cto");
	}

	@Test
	void keepsPagesOfASearchApartByTheirTitles() {
		String kind = "&in=" + Kind.STATEMENT.slug();
		assertThat(Stream
			.of("", "&role=cto", "&category=pay", "&kind=study", "&as=typed", kind, kind + "&page=2",
					kind + "&role=cto&kind=study")
			.map((rest) -> read("/search?q=product" + rest).title())).doesNotHaveDuplicates();
	}

	@Test
	void leadsSearchEnginesNowhere() {
		Document page = read("/search?q=team");
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
		assertThat(page.select(".states a:not([rel=nofollow])")).isEmpty();
	}

	@Test
	void saysHowAMisspeltWordWasRead() {
		Document page = read("/search?q=securty");
		Element line = page.expectFirst(".result-line");
		assertThat(line.text()).isEqualTo("Showing results for security; search instead for “securty”.");
		assertThat(page.select(".first-answer, .kind-block .hits li")).isNotEmpty();
		Document literally = read(line.select("a").attr("href"));
		assertThat(literally.select(".result-line")).isEmpty();
		assertThat(literally.expectFirst("#search-q").attr("value")).isEqualTo("securty");
		assertThat(literally.expectFirst(".nothing-said").text()).contains("“securty”");
	}

	@Test
	void saysUnderAnAnswerWhichWordOccursNowhere() {
		Document page = read("/search?q=cto%20zeppelin%20reports%20to");
		assertThat(page.expectFirst(".first-answer").text()).contains("Reports to");
		assertThat(page.select(".question-note").text()).isEqualTo("“zeppelin” occurs nowhere in this catalogue.");
		assertThat(page.select(".nothing-said")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "cto vs cpo", "difference between a cto and a cpo", "from cto to cpto", "who owns security" })
	void doesNotCountWordsThatOnlyAsk(String question) {
		Document page = read("/search?q=" + UriUtils.encode(question, UTF_8));
		assertThat(page.select(".first-answer")).isNotEmpty();
		assertThat(page.select(".question-note")).isEmpty();
		assertThat(page.select("mark").eachText()).doesNotContain("vs", "difference", "between");
	}

	@Test
	void saysThatNothingWasFoundAndWhereToGoOn() {
		Document page = read("/search?q=zeppelin%20budget%20zebra");
		assertThat(page.expectFirst(".nothing-said").text())
			.isEqualTo("Nothing was found about “zeppelin budget zebra”.");
		assertThat(page.select(".nothing-said + .hint").text())
			.isEqualTo("“zeppelin” and “zebra” occur nowhere in this catalogue.");
		assertThat(page.select(".near .hits li").size()).isBetween(1, 5);
		assertThat(page.select(".way-on a").eachAttr("href")).containsExactly("/search?q=budget", "/roles",
				"/responsibilities", "/references");
		assertThat(page.select(".states, .first-answer")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "the", "???", "*", "what is the" })
	void saysThatAQuestionHasNoTellingWord(String silent) {
		Document page = read("/search?q=" + UriUtils.encode(silent, UTF_8));
		assertThat(page.expectFirst(".nothing-said").text()).isEqualTo("Nothing was found about “" + silent + "”.");
		assertThat(page.select(".nothing-said + .hint").text())
			.isEqualTo("It has no word that tells what to look for.");
		assertThat(page.select(".way-on a")).isNotEmpty();
	}

	@Test
	void leadsFromANarrowedNothingToEverything() {
		Document page = read("/search?q=roadmap&role=chro");
		assertThat(page.select(".nothing-said")).hasSize(1);
		assertThat(page.select(".way-on a").first().attr("href")).isEqualTo("/search?q=roadmap");
		assertThat(page.select(".states .drop").first().select("summary b").text()).isEqualTo("CHRO");
	}

	@Test
	void namesWhatThereIsNot() {
		assertThat(read("/search?q=team&in=planets&role=wizard").select(".notice").eachText()).hasSize(2)
			.anyMatch((notice) -> notice.contains("planets"))
			.anyMatch((notice) -> notice.contains("wizard"));
	}

	private static int count(Element counted) {
		return Integer.parseInt(counted.text().replaceFirst(".* ", ""));
	}

	private static Document read(String address) {
		return read(EXAMPLE, address);
	}

	private static Document read(CatalogueIndex index, String address) {
		MultiValueMap<String, String> asked = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
		List<String> values = Stream.of("q", "in", "role", "category", "kind", "as", "page")
			.map((name) -> UriUtils.decode(asked.getOrDefault(name, List.of("")).get(0), UTF_8))
			.toList();
		return Rendering.render("results/results", "searchResults",
				SearchResults.of(index, SearchAddress.of(values.get(0), values.get(1), values.get(2), values.get(3),
						values.get(4), values.get(5), values.get(6))));
	}

}
