package org.rolecompare.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds on the page of a search.
 */
class SearchPageTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	@Test
	void helpsWhereNothingIsAskedFor() {
		for (String typed : Arrays.asList(null, "", " \u202E")) {
			Document page = search(typed);
			assertThat(page.select("#search-q").attr("value")).isEmpty();
			assertThat(page.select(".search-hints").text()).contains("a role’s abbreviation, its name");
			assertThat(page.select("main section")).isEmpty();
			assertThat(page.title()).isEqualTo("Search – Role Compare");
		}
	}

	@Test
	void keepsTheQueryInItsField() {
		Document page = search("two words");
		assertThat(page.select("main #search-q").attr("value")).isEqualTo("two words");
		assertThat(page.select("main form").attr("action")).isEqualTo("/search");
	}

	@Test
	void hasNoFieldBesidesItsOwn() {
		assertThat(search("board").select("input[type=search]").eachAttr("id")).containsExactly("search-q");
	}

	@Test
	void putsTheExactAbbreviationFirstAndSaysThatItIsShared() {
		Document page = search("cpo");
		assertThat(page.select(".found-roles .letters").eachText()).startsWith("CPO", "CHRO");
		assertThat(page.select(".shared-name").text())
			.isEqualTo("CPO is used for 2 roles: Chief Product Officer and Chief Human Resources Officer.");
		assertThat(search("CDO").select(".shared-name").text())
			.startsWith("CDO is used for 2 roles: Chief Digital Officer and ");
	}

	@ParameterizedTest
	@CsvSource({ "CTPO, CPTO", "ctpo, CPTO", "vp of engineering, VPE", "Managing Director, CEO",
			"information security, CISO" })
	void findsRolesByAliasesAndWords(String query, String abbreviation) {
		Document page = search(query);
		assertThat(page.select(".found-roles .letters").first().text()).isEqualTo(abbreviation);
		assertThat(page.select(".shared-name")).isEmpty();
	}

	@Test
	void offersEachRoleForAComparison() {
		Element role = search("cto").expectFirst(".found-roles li");
		assertThat(role.select("a").eachAttr("href")).containsExactly("/roles/cto", "/compare?role=cto");
		assertThat(role.select("a").last().text()).isEqualTo("Compare with another role: Chief Technology Officer");
	}

	@Test
	void findsCategoriesByNameAndQuestion() {
		assertThat(
				search("what do holders earn").select("section[aria-labelledby=found-categories] a").eachAttr("href"))
			.containsExactly("/categories/pay");
	}

	@Test
	void marksTheWordsInStatements() {
		Document page = search("SURVEY cpos");
		Element statement = page.expectFirst("section[aria-labelledby=found-statements] li");
		assertThat(statement.select("mark").eachText()).containsExactlyInAnyOrder("survey", "CPOs");
		assertThat(statement.select("a").first().text()).isEqualTo("CPO: Path into the role");
		assertThat(statement.select("a").first().attr("href")).startsWith("/roles/cpo#cpo-path");
	}

	@Test
	void findsTheCellWhereARoleAndACategoryMeet() {
		assertThat(search("pay CTO").select("section[aria-labelledby=found-statements] li > .meta").eachText())
			.isNotEmpty()
			.containsOnly("CTO: Pay");
	}

	@Test
	void leadsFromADisputedStatementToWhatEachSideSays() {
		Document page = search("reports to CTO");
		assertThat(page.select("section[aria-labelledby=found-statements] li:has(a[href^=/roles/cto#cto-reports-to])"))
			.isNotEmpty()
			.allSatisfy((statement) -> assertThat(statement.select(".dispute").eachAttr("href"))
				.containsExactly("/roles/cto#dispute-cto-reports-to"));
		assertThat(search("pay CTO").select(".dispute")).isEmpty();
	}

	@Test
	void doesNotTakeTheNameOfARoleForAWordAboutIt() {
		assertThat(search("CISO").select("section[aria-labelledby=found-statements] .found-text"))
			.allSatisfy((text) -> assertThat(text.select("mark")).isNotEmpty());
	}

	@Test
	void endsWithTheSourcesOfItsStatementsInTheirOrder() {
		Document page = search("survey");
		List<String> cited = page.select(".found-text .cites a").eachText().stream().distinct().toList();
		assertThat(cited).isNotEmpty().isEqualTo(page.select(".entries > li > a").eachText());
		assertThat(cited.get(0)).isEqualTo("1");
		assertThat(page.select(".cites a")).allSatisfy((marker) -> {
			Element entry = page.selectFirst("[id=" + marker.attr("href").substring(1) + "]");
			assertThat(entry).isNotNull();
			assertThat(entry.select("[role=doc-backlink]").eachAttr("href")).contains("#" + marker.id());
		});
	}

	@ParameterizedTest
	@CsvSource({ "samantha searle, gartner-cto-2019", "Which-50.com, gartner-cto-2019",
			"founding article revision 1336, diffwiki-cto-ctpo", "convergence riviera, riviera-convergence-2023" })
	void findsSourcesByWhatTheySayOfThemselves(String query, String key) {
		assertThat(search(query).select("section[aria-labelledby=found-references] a[href^=/references/]")
			.eachAttr("href")).contains("/references/" + key);
	}

	@Test
	void leadsFromTheFirstResultsToAllOfThem() {
		Document page = search("chief");
		assertThat(page.select("section[aria-labelledby=found-roles] .more a").attr("href"))
			.isEqualTo("/search?q=chief&in=roles");
		Document whole = search("chief", "roles", null);
		assertThat(whole.select(".found-roles li")).hasSizeGreaterThan(10);
		assertThat(whole.select("section[aria-labelledby=found-statements]")).isEmpty();
		assertThat(whole.select(".search-result a").attr("href")).isEqualTo("/search?q=chief");
	}

	@Test
	void listsStatementsPartByPart() {
		Document second = search("a", "statements", "2");
		assertThat(second.select("section[aria-labelledby=found-statements] li")).hasSize(30);
		assertThat(second.select(".paging a").eachAttr("href")).containsExactly("/search?q=a&in=statements",
				"/search?q=a&in=statements&page=3");
		Document last = search("a", "statements", "999999");
		assertThat(last.select("section[aria-labelledby=found-statements] li")).isNotEmpty();
		assertThat(last.select(".paging").text()).contains("Part 6 of 6");
		assertThat(last.title()).startsWith("Search: a, statements, part 6");
	}

	@Test
	void suggestsNearNamesAndTheChooserWhereNothingIsFound() {
		Document page = search("ctoo");
		assertThat(page.select(".search-result").text()).startsWith("Nothing was found for “ctoo”. Did you mean");
		assertThat(page.select(".search-result a").eachAttr("href")).contains("/roles/cto", "/compare");
		assertThat(search("qqqqqqqqqq").select(".search-result").text())
			.isEqualTo("Nothing was found for “qqqqqqqqqq”. Fewer or shorter words find more. Choose roles to compare");
	}

	@Test
	void namesAKindOfResultsThatThereIsNot() {
		Document page = search("cto", "<b>", null);
		assertThat(page.select(".notice").text())
			.isEqualTo("Left out, because there is no such kind of results here: <b>.");
		assertThat(page.select("section[aria-labelledby=found-roles]")).isNotEmpty();
	}

	@Test
	void takesNoLetterForAPattern() {
		assertThat(search("%").select(".found-text mark").eachText()).isNotEmpty().containsOnly("%");
		assertThat(search("_").select("section[aria-labelledby=found-statements]")).isEmpty();
		assertThat(search("\\").select("section[aria-labelledby=found-statements]")).isEmpty();
		assertThat(search("c_o").select("main section")).isEmpty();
	}

	@Test
	void namesFewOfVeryManyRolesThatShareAName() {
		Search page = Search.of(CATALOGUE, SearchAddress.of("cpo", null, null));
		List<String> many = IntStream.rangeClosed(1, 40).mapToObj((number) -> "Officer " + number).toList();
		Search shared = new Search(page.head(), page.words(), page.ignored(), new Search.SharedName("XO", many),
				page.found(), page.near(), page.overview(), page.comparable(), page.bibliography());
		assertThat(Rendering.render("search/search", "search", shared).select(".shared-name").text())
			.isEqualTo("XO is used for 40 roles: Officer 1, Officer 2, Officer 3, Officer 4, Officer 5 and 35 more.");
	}

	@Test
	void staysOutOfSearchEngines() {
		for (Document page : List.of(search(null), search("cto"), search("cto", "roles", null))) {
			assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
		}
	}

	private static Document search(@Nullable String query) {
		return search(query, null, null);
	}

	private static Document search(@Nullable String query, @Nullable String kind, @Nullable String part) {
		return Rendering.render("search/search", "search", Search.of(CATALOGUE, SearchAddress.of(query, kind, part)));
	}

}
