package org.rolecompare.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecompare.PageTest;
import org.rolecompare.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class SearchPageTests {

	@Autowired
	private Pages pages;

	@Test
	void helpsWhereNothingIsAskedFor() {
		for (String address : List.of("/search", "/search?q=", "/search?q=%20%E2%80%AE")) {
			Document page = this.pages.read(address);
			assertThat(page.select("#search-q").attr("value")).isEmpty();
			assertThat(page.select(".search-hints").text()).contains("a role’s abbreviation, its name");
			assertThat(page.select("main section")).isEmpty();
			assertThat(page.title()).isEqualTo("Search – Role Compare");
		}
	}

	@Test
	void keepsTheQueryInItsField() {
		Document page = this.pages.read("/search?q=two%20words");
		assertThat(page.select("main #search-q").attr("value")).isEqualTo("two words");
		assertThat(page.select("main form").attr("action")).isEqualTo("/search");
	}

	@Test
	void putsTheExactAbbreviationFirstAndSaysThatItIsShared() {
		Document page = this.pages.read("/search?q=cpo");
		assertThat(page.select(".found-roles .letters").eachText()).startsWith("CPO", "CHRO");
		assertThat(page.select(".shared-name").text())
			.isEqualTo("CPO is used for 2 roles: Chief Product Officer and Chief Human Resources Officer.");
		assertThat(this.pages.read("/search?q=CDO").select(".shared-name").text())
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
		Element role = this.pages.read("/search?q=cto").expectFirst(".found-roles li");
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
		List<String> cited = page.select(".found-text .cite").eachText().stream().distinct().toList();
		assertThat(cited).isNotEmpty().isEqualTo(page.select(".entries .number").eachText());
		assertThat(cited.get(0)).isEqualTo("1");
		assertThat(page.select(".cite")).allSatisfy((marker) -> {
			Element entry = page.selectFirst("[id=" + marker.attr("href").substring(1) + "]");
			assertThat(entry).isNotNull();
			assertThat(entry.select(".uses a").eachAttr("href")).contains("#" + marker.id());
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
		String more = page.select("section[aria-labelledby=found-roles] .more a").attr("href");
		assertThat(more).isEqualTo("/search?q=chief&in=roles");
		Document whole = this.pages.read(more);
		assertThat(whole.select(".found-roles li")).hasSizeGreaterThan(10);
		assertThat(whole.select("section[aria-labelledby=found-statements]")).isEmpty();
		assertThat(whole.select(".search-result a").attr("href")).isEqualTo("/search?q=chief");
	}

	@Test
	void listsStatementsPartByPart() {
		Document second = this.pages.read("/search?q=a&in=statements&page=2");
		assertThat(second.select("section[aria-labelledby=found-statements] li")).hasSize(30);
		assertThat(second.select(".paging a").eachAttr("href")).containsExactly("/search?q=a&in=statements",
				"/search?q=a&in=statements&page=3");
		Document last = this.pages.read("/search?q=a&in=statements&page=999999");
		assertThat(last.select("section[aria-labelledby=found-statements] li")).isNotEmpty();
		assertThat(last.select(".paging").text()).contains("Part 6 of 6");
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
		Document page = this.pages.read("/search?q=cto&in=%3Cb%3E");
		assertThat(page.select(".notice").text()).isEqualTo("No kind of results is called “<b>”; every kind is shown.");
		assertThat(page.select("section[aria-labelledby=found-roles]")).isNotEmpty();
	}

	@Test
	void takesNoLetterForAPattern() {
		assertThat(search("%").select(".found-text mark").eachText()).isNotEmpty().containsOnly("%");
		assertThat(search("_").select("section[aria-labelledby=found-statements]")).isEmpty();
		assertThat(search("\\").select("section[aria-labelledby=found-statements]")).isEmpty();
		assertThat(search("c_o").select("main section")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("hostileQueries")
	void answersEverythingAndRunsNothing(String query) {
		Document page = search(query);
		assertThat(page.select("main script, main b:contains(bold)")).isEmpty();
		assertThat(page.select("h1").text()).isEqualTo("Search");
		assertThat(page.text()).doesNotContain("49").doesNotContain("Exception");
		assertThat(page.select("head script[type=application/ld+json]").html()).doesNotContain("</script><");
		assertThat(page.select("#search-q").attr("value").length()).isLessThanOrEqualTo(200);
	}

	static Stream<String> hostileQueries() {
		return Stream.of("<script>alert(1)</script>", "</title></script><script>alert(1)</script>", "<b>bold</b>",
				"\"><b>bold</b>", "${7*7}", "*{7*7}", "#{7*7}", "@{7*7}", "__${7*7}__", "[[${7*7}]]", "%", "_", "\\",
				"' or 1=1 --", "\u0000", "\u202Eevil\u202C", "\uD83D\uDE80", "\uD83D", "x".repeat(10_000),
				"word ".repeat(2_000), "(", "[", "*", "\\Q\\E", "\\E(");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=a&q=b", "/search?q=a&page=-1", "/search?q=a&in=roles&in=statements",
			"/search?q=a&in=roles&page=x", "/search?in=statements", "/search?page=3" })
	void understandsOddAddresses(String address) {
		assertThat(this.pages.read(address).select("#search-q")).hasSize(1);
	}

	@Test
	void staysOutOfSearchEngines() {
		for (String address : List.of("/search", "/search?q=cto", "/search?q=cto&in=roles")) {
			assertThat(this.pages.read(address).select("meta[name=robots]").attr("content")).startsWith("noindex");
		}
	}

	@Test
	void takesAtMostEightStatementsHoweverMuchIsFound() {
		assertThat(this.pages.countStatements("/search?q=a")).isLessThanOrEqualTo(8);
		assertThat(this.pages.countStatements("/search?q=survey%20cpos")).isLessThanOrEqualTo(8);
		assertThat(this.pages.countStatements("/search?q=a&in=statements&page=3")).isLessThanOrEqualTo(8);
		assertThat(this.pages.countStatements("/search?q=a&in=references&page=999")).isLessThanOrEqualTo(8);
		assertThat(this.pages.countStatements("/search?q=qqqqqq")).isLessThanOrEqualTo(8);
		assertThat(this.pages.countStatements("/search")).isZero();
	}

	private Document search(String query) {
		return this.pages.read("/search?q=" + UriUtils.encode(query, StandardCharsets.UTF_8));
	}

}
