package org.rolecompare.compare;

import java.util.List;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.role.RoleNames;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ComparisonPageTests {

	@Autowired
	private Pages pages;

	@Test
	void columnsStandInTheOrderOfTheAddress() {
		assertThat(letters(this.pages.read("/compare/cpto-vs-cto-vs-cpo"))).containsExactly("CPTO", "CTO", "CPO");
	}

	@Test
	void canonicalAddressIsInTheOrderOfRank() {
		Document page = this.pages.read("/compare/cpto-vs-cto");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/compare/cto-vs-cpto");
	}

	@TestFactory
	Stream<DynamicTest> everyRoleComparesWithTheNext() {
		List<RoleNames> all = Catalogues.example().roles().names();
		return Stream.iterate(0, (index) -> index < all.size(), (index) -> index + 1)
			.map((index) -> all.get(index).slug() + "-vs-" + all.get((index + 1) % all.size()).slug())
			.map((path) -> DynamicTest.dynamicTest(path, () -> {
				Document page = this.pages.read("/compare/" + path + "?show=all");
				assertThat(page.select("table.comparison tbody tr:not(.band, .definition)"))
					.hasSize(Catalogues.example().categories().all().size());
				assertThat(page.select("td").eachText()).doesNotContain("");
				assertCitationsRoundTrip(page);
			}));
	}

	@Test
	void differenceSaysWhatEachRoleAnswersAndWhatIsJoined() {
		assertThat(difference("/compare/cto-vs-cpto")).isEqualTo("The CTO answers how; the CPTO what, why and how.");
		assertThat(difference("/compare/ceo-vs-coo"))
			.isEqualTo("The CEO answers where to; the COO does it run well. The wording is ours.");
		assertThat(difference("/compare/cto-vs-cio"))
			.isEqualTo("The CTO answers how; the CIO with what systems (our wording).");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compare/cto-vs-cpto", "/compare/cto-vs-cpto?category=reports-to&kind=study" })
	void twoRolesHaveTheSourcesOfEachRowBesideIt(String address) {
		Document page = this.pages.read(address);
		assertThat(page.select("table.comparison tbody tr:not(.band)")).isNotEmpty().allSatisfy((row) -> {
			List<Element> beside = row.select(".evidence a");
			assertThat(beside.stream().map((source) -> Integer.valueOf(source.expectFirst("b").text()))).isSorted()
				.doesNotHaveDuplicates();
			assertThat(beside).extracting((source) -> source.attr("href"))
				.hasSameElementsAs(row.select(".cites a").eachAttr("href"));
		});
		assertThat(page.select("td.evidence a").eachText()).isNotEmpty()
			.allMatch((text) -> text.matches("\\d+ .+, [a-z ]+"));
		assertThat(page.select(".heads .evidence").text()).isEqualTo("Sources of the row");
		assertThat(page.select(".band th").eachAttr("colspan")).isNotEmpty().containsOnly("4");
		assertThat(this.pages.read("/compare/cto-vs-cpo-vs-cpto").select(".evidence")).isEmpty();
	}

	@Test
	void categoriesSwitchOnAndOff() {
		Document page = this.pages.read("/compare/cto-vs-cpo?category=pay");
		assertThat(rows(page)).containsExactly("Pay");
		assertThat(page.select(".strip a[aria-current]").eachAttr("id")).containsExactly("show-pay");
		assertThat(page.select("#show-pay").attr("href")).isEqualTo("/compare/cto-vs-cpo");
		assertThat(page.select("#show-key-metrics").attr("href"))
			.isEqualTo("/compare/cto-vs-cpo?category=key-metrics&category=pay#row-key-metrics");
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/compare/cto-vs-cpo");
	}

	@Test
	void filteringShortensTheListOfSourcesAndNeverRenumbers() {
		Document whole = this.pages.read("/compare/cto-vs-cpo-vs-cpto");
		Document filtered = this.pages.read("/compare/cto-vs-cpo-vs-cpto?category=pay&category=reports-to");
		assertThat(numbers(whole)).containsAll(numbers(filtered)).hasSizeGreaterThan(numbers(filtered).size());
		assertThat(filtered.select(".entries > li")).isNotEmpty();
		assertCitationsRoundTrip(filtered);
	}

	@Test
	void numbersRunFromOneWithoutGaps() {
		List<String> values = this.pages.read("/compare/cto-vs-cpto").select(".entries > li > a").eachText();
		assertThat(values)
			.isEqualTo(Stream.iterate(1, (n) -> n + 1).limit(values.size()).map(String::valueOf).toList());
	}

	@Test
	void wordsKeepTheRowsInWhichEachOccursAndAreMarked() {
		Document page = this.pages.read("/compare/cto-vs-cpto?q=gartner%20CIO");
		assertThat(rows(page)).isNotEmpty().doesNotContain("Pay");
		for (Element row : page.select("tbody tr:not(.band, .definition)")) {
			assertThat(row.text()).containsIgnoringCase("gartner").containsIgnoringCase("cio");
		}
		assertThat(page.select("mark").eachText()).allMatch((word) -> word.matches("(?i)gartner|cios?"));
		assertThat(page.select("#find").val()).isEqualTo("gartner CIO");
		assertThat(page.select("#clear-words").attr("href")).isEqualTo("/compare/cto-vs-cpto");
	}

	@Test
	void resultCountsWhatThePageShows() {
		Document page = this.pages.read("/compare/cto-vs-cpo-vs-cpto?category=pay&category=reports-to");
		int statements = page.select("ul.statements > li").size();
		long sources = page.select(".statements .cites a").eachAttr("href").stream().distinct().count();
		assertThat(page.select("#result").text())
			.startsWith("2 of 11 categories, " + statements + " statements from " + sources + " sources");
		assertThat(page.select("#sources .hint").text())
			.startsWith("This page rests on " + page.select(".entries > li").size() + " sources");
	}

	@Test
	void nothingFoundSaysSoAndOffersAWayBack() {
		Document page = this.pages.read("/compare/cto-vs-cpo?q=zebra");
		assertThat(page.select("main").text()).contains("No row matches.");
		assertThat(page.select(".notice a").eachAttr("href")).contains("/compare/cto-vs-cpo");
	}

	@Test
	void rowsThatNoRoleStatesAreFoldedAwayAndCounted() {
		Document folded = this.pages.read("/compare/cito-vs-cdio");
		int shown = rows(folded).size();
		assertThat(shown).isLessThan(11);
		assertThat(folded.select(".table-foot").text()).startsWith("Left out because our sources state nothing: ");
		assertThat(folded.select(".strip .silent")).hasSize(11 - shown);
		Document unfolded = this.pages.read(folded.select("#fold").attr("href"));
		assertThat(rows(unfolded)).hasSize(11);
		assertThat(unfolded.select("td").eachText()).doesNotContain("");
		assertThat(unfolded.select(".unstated").eachText()).containsOnly("Not stated in our sources.");
	}

	@Test
	void disputedCellsLeadToEverySide() {
		Document page = this.pages.read("/compare/cto-vs-cpto?category=reports-to");
		Element mark = page.selectFirst("#cell-reports-to-cto a.dispute");
		Element dispute = page.getElementById(mark.attr("href").substring(1));
		assertThat(dispute.select(".sides > li")).hasSize(3).allMatch((side) -> !side.select(".cites a").isEmpty());
		assertThat(dispute.select("a.back").attr("href")).isEqualTo("#cell-reports-to-cto");
	}

	@Test
	void onlyWhatRestsOnTheChosenKindsOfSourceIsShownAndTheRestIsCounted() {
		Document whole = this.pages.read("/compare/cto-vs-cpo-vs-cpto");
		Document page = this.pages.read("/compare/cto-vs-cpo-vs-cpto?kind=study&kind=official");
		assertThat(rows(page)).hasSameSizeAs(rows(whole));
		assertThat(page.select(".statements > li, .definition td:has(.cites a), .sides > li, .titles > li"))
			.isNotEmpty()
			.allSatisfy((text) -> assertThat(kinds(page, text)).containsAnyOf("Study.", "Official."));
		int hidden = whole.select(".statements > li").size() - page.select(".statements > li").size();
		assertThat(hidden).isPositive();
		assertThat(page.select("#result").text())
			.endsWith("; " + hidden + " statements hidden by your choice of sources.");
		assertThat(page.select("tr:not(.definition) td .left-out")
			.stream()
			.mapToInt((note) -> Integer.parseInt(note.text().split(" ")[0]))
			.sum()).isEqualTo(hidden);
		assertThat(numbers(whole)).containsAll(numbers(page));
		assertCitationsRoundTrip(page);
	}

	@Test
	void textThatIsShownKeepsAllItsSources() {
		Document whole = this.pages.read("/compare/cto-vs-cpto");
		for (Element statement : this.pages.read("/compare/cto-vs-cpto?kind=study").select(".statements > li")) {
			assertThat(sources(statement)).isEqualTo(sources(whole.getElementById(statement.id())));
		}
	}

	@Test
	void whatIsHiddenIsNotSaidToBeUnstated() {
		Document whole = this.pages.read("/compare/cto-vs-cmo?show=all");
		Document page = this.pages.read("/compare/cto-vs-cmo?show=all&kind=official");
		assertThat(page.select("td .unstated")).hasSameSizeAs(whole.select("td .unstated"));
		assertThat(page.select("td .left-out").eachText()).isNotEmpty()
			.allMatch((note) -> note.matches("\\d+ (statement|definition)s? hidden by your choice of sources\\."));
		assertThat(page.select("td")).allMatch(Element::hasText);
		assertThat(page.select(".difference")).hasSize(1);
	}

	@Test
	void whatRestsOnAdvisorySourcesAloneIsLeftOutWithOneClick() {
		String href = this.pages.read("/compare/cto-vs-cpto").select("#kinds-independent").attr("href");
		assertThat(href)
			.isEqualTo("/compare/cto-vs-cpto?kind=study&kind=official&kind=reference-work&kind=practitioner");
		Document page = this.pages.read(href);
		assertThat(page.select(".statements > li"))
			.noneSatisfy((statement) -> assertThat(kinds(page, statement)).containsOnly("Advisory."));
		assertThat(page.select(".weigh summary b").text()).isEqualTo("without advisory alone");
		assertThat(page.select("#kinds-independent[aria-current], #all-kinds").eachAttr("href"))
			.containsOnly("/compare/cto-vs-cpto");
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
	}

	@Test
	void kindsOfSourceGoTogetherWithEveryOtherChoice() {
		Document page = this.pages.read("/compare/cto-vs-cpto?category=pay&kind=study&q=pay&show=all&sources=counted");
		assertThat(rows(page)).containsExactly("Pay");
		assertThat(page.select("#show-key-metrics").attr("href")).isEqualTo(
				"/compare/cto-vs-cpto?category=key-metrics&category=pay&kind=study&sources=counted&q=pay&show=all");
		assertThat(page.select("#kind-advisory").attr("href"))
			.isEqualTo("/compare/cto-vs-cpto?category=pay&kind=study&kind=advisory&sources=counted&q=pay&show=all");
		assertThat(page.select("form.word input[type=hidden]")
			.stream()
			.map((field) -> field.attr("name") + "=" + field.val()))
			.containsExactly("category=pay", "show=all", "kind=study", "sources=counted");
		assertThat(page.select(".weigh summary b").text()).isEqualTo("studies");
	}

	@Test
	void eachTextTellsOnDemandOnWhatItRests() {
		assertThat(this.pages.read("/compare/cto-vs-cpto").select(".weight")).isEmpty();
		Document page = this.pages.read("/compare/cto-vs-cpto?sources=counted");
		assertThat(page.select(".statements > li, .definition td:not(.evidence), .sides > li, .titles > li"))
			.isNotEmpty()
			.allSatisfy((text) -> assertThat(text.select(".weight").text())
				.startsWith(sources(text).size() + ((sources(text).size() == 1) ? " source: " : " sources")));
		assertThat(page.getElementById("cell-reports-to-cto").select(".weight").first().text()).contains("stud");
	}

	@Test
	void unknownKindOfSourceIsLeftOutAndSaidToBe() {
		Document page = this.pages.read("/compare/cto-vs-cpo?kind=%3Cb%3Egossip&kind=%7Bx%7D&kind=study");
		assertThat(page.select(".notice").text())
			.isEqualTo("Left out, because there is no such kind of source here: <b>gossip, {x}.");
		assertThat(page.select(".weigh a[aria-current]").eachAttr("id")).containsExactly("kind-study");
		assertThat(this.pages.open("/compare?role=cto&role=cpo&kind=gossip&category=%7B7*7%7D")).hasStatus(302)
			.hasHeader("Location", "/compare/cto-vs-cpo?category=%7B7%2A7%7D&kind=gossip");
		assertThat(this.pages.open("/compare?role=cto&category=%7B7*7%7D")).hasStatus(200);
	}

	@Test
	void disputedArgumentsLeadToWhatEachSideSays() {
		Document page = this.pages.read("/compare/cto-vs-cpto");
		assertThat(page.select(".titles .dispute").eachAttr("href")).contains("/combined-roles/cpto#dispute-cost")
			.allSatisfy((href) -> assertThat(
					this.pages.read("/combined-roles/cpto").getElementById(href.substring(href.indexOf('#') + 1)))
				.isNotNull());
		assertThat(page.select(".titles .dispute").eachText()).containsOnly("Disputed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cto-vs-cpto", "cto-vs-cpo-vs-cpto", "cto-vs-cpo-vs-cpto-vs-cio-vs-ciso" })
	void leadsFromEachRoleToEveryOther(String path) {
		List<String> roles = List.of(path.split("-vs-"));
		List<String> moves = roles.stream()
			.flatMap((from) -> roles.stream().filter((to) -> !to.equals(from)).map((to) -> "/moves/" + from + "/" + to))
			.toList();
		assertThat(this.pages.read("/compare/" + path).select(".onward a[href^=/moves/]").eachAttr("href"))
			.containsExactlyElementsOf(moves);
	}

	@Test
	void combinedRoleBringsItsArgumentsInTitles() {
		Document page = this.pages.read("/compare/cto-vs-cpto");
		assertThat(page.select(".two-sides .titles").get(0).select("li")).hasSize(14);
		assertThat(page.select(".two-sides .titles").get(1).select("li")).hasSize(12);
		assertThat(page.select(".arguments a[href=/combined-roles/cpto]")).isNotEmpty();
		assertThat(this.pages.read("/compare/cto-vs-cpo").select(".arguments")).isEmpty();
	}

	@Test
	void columnsCanBeRemovedMovedReplacedAndAdded() {
		Document page = this.pages.read("/compare/cto-vs-cpo-vs-cpto?category=pay");
		assertThat(page.select("#remove-cpo").attr("href")).isEqualTo("/compare/cto-vs-cpto?category=pay");
		assertThat(page.select("#right-cto").attr("href")).isEqualTo("/compare/cpo-vs-cto-vs-cpto?category=pay");
		assertThat(page.select("#left-cto")).isEmpty();
		assertThat(page.select("#right-cpto")).isEmpty();
		assertThat(page.select(".drop form select")).hasSize(4);
		assertThat(page.select(".drop form input[type=hidden]").eachAttr("value")).containsExactly("pay");
	}

	@Test
	void sixthRoleIsLeftOutAndSaidToBe() {
		Document page = this.pages.read("/compare/cto-vs-cpo-vs-cpto-vs-cio-vs-ciso-vs-ceo-vs-coo");
		assertThat(letters(page)).containsExactly("CTO", "CPO", "CPTO", "CIO", "CISO");
		assertThat(page.select(".notice").text()).contains("at most five roles").contains("CEO, COO");
		assertThat(page.select(".notice a").eachAttr("href")).contains("/roles/ceo", "/compare/ceo-vs-coo");
		assertThat(page.select(".drop form select")).hasSize(5);
	}

	@Test
	void unknownCategoryIsLeftOutAndSaidToBe() {
		Document page = this.pages.read("/compare/cto-vs-cpo?category=%3Cb%3Ehats&category=pay");
		assertThat(rows(page)).containsExactly("Pay");
		assertThat(page.select(".notice").text()).contains("there is no such category").contains("<b>hats");
		assertThat(page.select(".notice b")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/compare/CTO-vs-cpto,/compare/cto-vs-cpto", "/compare/cto-vs-ctpo,/compare/cto-vs-cpto",
			"/compare/cto-vs-CTPO?category=pay,/compare/cto-vs-cpto?category=pay",
			"/compare/cto-vs-cpo-vs-cto,/compare/cto-vs-cpo", "/compare/cto-vs-cto,/roles/cto",
			"/compare/cto,/roles/cto", "/compare/CTPO,/roles/cpto" })
	void otherSpellingsMoveForGood(String address, String target) {
		assertThat(this.pages.open(address)).hasStatus(301).hasHeader("Location", target);
	}

	@ParameterizedTest
	@CsvSource({ "/compare/cto-vs-xyz", "/compare/cto-vs-cdo", "/compare/-vs-", "/compare/cto-vs-cpo-vs-",
			"/compare/%3Cscript%3E" })
	void unknownAndSharedNamesAreNotFound(String address) {
		assertThat(this.pages.open(address)).hasStatus(404);
	}

	@Test
	void foldsTheResponsibilitiesInWhichTheRolesDifferUnderTheTable() {
		Document page = this.pages.read("/compare/cto-vs-cpto");
		Element fold = page.expectFirst(".owned details");
		assertThat(fold.select("summary").text())
			.isEqualTo("Product and technology: the levels differ in 13 of 28 responsibilities");
		assertThat(fold.select(".rows > li")).hasSize(13).allSatisfy((row) -> {
			assertThat(row.select(".level").eachText().stream().distinct()).hasSize(2);
			assertThat(row.select(".cites a")).isNotEmpty();
		});
		assertThat(fold.select("a.dispute").eachAttr("href")).containsExactly("/roles/cto#dispute-technical-debt");
		assertThat(page.select(".owned .hint > a").eachAttr("href"))
			.containsExactly("/responsibilities/product-and-technology");
		assertThat(fold.hasAttr("open")).isFalse();
		assertCitationsRoundTrip(page);
	}

	@Test
	void tellsWhoOwnsWhatInEachCommonSettingOnly() {
		Document page = this.pages.read("/compare/cto-vs-cio-vs-cpo");
		assertThat(page.select(".owned summary").eachText()).hasSize(2)
			.anyMatch((summary) -> summary.startsWith("Product and technology: "))
			.anyMatch((summary) -> summary.startsWith("Technology leadership: "));
		page.select(".owned details").forEach((fold) -> assertThat(fold.select("li")).allSatisfy((row) -> {
			assertThat(row.select(".levels > span")).hasSize(2);
			assertThat(row.select(".level").eachText().stream().distinct()).hasSize(2);
		}));
		assertThat(this.pages.read("/compare/cpo-vs-cio").select(".owned")).isEmpty();
		assertThat(this.pages.read("/compare/ceo-vs-coo").select(".owned")).isEmpty();
	}

	@Test
	void citesWhoOwnsWhatAfterEverythingElse() {
		Document page = this.pages.read("/compare/cto-vs-cpto");
		int before = page.select(".cites a:not(.owned a)")
			.eachText()
			.stream()
			.mapToInt(Integer::parseInt)
			.max()
			.orElse(0);
		assertThat(page.select(".cites a:not(.owned a)").eachText().stream().distinct()).hasSize(before);
	}

	private String difference(String address) {
		Element sentence = this.pages.read(address).selectFirst(".difference");
		sentence.select(".cites").remove();
		return sentence.text();
	}

	private static List<String> kinds(Document page, Element text) {
		return sources(text).stream()
			.map((key) -> page.select("#source-" + key + " .source > p + p b").text())
			.toList();
	}

	private static List<String> sources(Element text) {
		return text.select(".cites a")
			.eachAttr("href")
			.stream()
			.map((href) -> href.substring("#source-".length()))
			.toList();
	}

	private static List<String> numbers(Document page) {
		return page.select(".entries > li").stream().map((entry) -> entry.id() + " " + entry.child(0).text()).toList();
	}

	private static List<String> letters(Document page) {
		return page.select(".heads .letters").eachText();
	}

	private static List<String> rows(Document page) {
		return page.select("tbody tr:not(.band, .definition) .row-name").eachText();
	}

	static void assertCitationsRoundTrip(Document page) {
		List<Element> markers = page.select(".cites a");
		assertThat(markers).isNotEmpty();
		for (Element marker : markers) {
			Element entry = page.getElementById(marker.attr("href").substring(1));
			assertThat(entry).as(marker.outerHtml()).isNotNull();
			assertThat(entry.child(0).text()).isEqualTo(marker.text());
			assertThat(entry.select("[role=doc-backlink]").eachAttr("href")).contains("#" + marker.id());
		}
		for (Element back : page.select("[role=doc-backlink]")) {
			assertThat(page.getElementById(back.attr("href").substring(1))).as(back.outerHtml()).isNotNull();
		}
		assertThat(page.select("[role=doc-backlink]")).hasSameSizeAs(markers);
	}

	@ParameterizedTest
	@CsvSource({ "/compare/cto-vs-cpto, /combined-roles/cpto/guide", "/compare/cto-vs-cpo, /combined-roles/cpto/guide",
			"/compare/cto-vs-ceo, ''" })
	void leadsToTheGuideOfACombinedRoleUnderItsFirstSentence(String address, String guide) {
		Element after = this.pages.read(address).selectFirst(".difference + .ways a[href$=/guide]");
		assertThat((after != null) ? after.attr("href") : "").isEqualTo(guide);
	}

}
