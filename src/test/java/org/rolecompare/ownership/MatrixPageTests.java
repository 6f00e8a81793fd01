package org.rolecompare.ownership;

import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.responsibility.Responsibility;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds on the pages that tell who owns what.
 */
class MatrixPageTests {

	private static final String ADDRESS = "/responsibilities/product-and-technology";

	private static final String ALL_POSTS = "/responsibilities/technology-leadership";

	private static final Catalogue CATALOGUE = Catalogues.example();

	@ParameterizedTest
	@CsvSource({ "product-and-technology, 3", "digital-and-information, 3", "technology-leadership, 5" })
	void tellsEveryResponsibilityWithALevelForEachRole(String setting, int roles) {
		Document page = read("/responsibilities/" + setting);
		List<Responsibility> told = Matrices.ownership(CATALOGUE, setting).rows();
		assertThat(rows(page)).containsExactlyInAnyOrderElementsOf(told.stream().map(Responsibility::getName).toList());
		told.forEach((responsibility) -> {
			Element row = page.expectFirst("#row-" + responsibility.getSlug());
			int given = row.select(".level").size();
			assertThat(given).isEqualTo(responsibility.getLevels().size());
			assertThat(row.select("td:not(.outcome) > .unstated")).hasSize(roles - given);
			assertThat(row.select("td:not(.outcome) > .reading"))
				.hasSize((int) responsibility.getLevels().values().stream().filter((level) -> !level.stated()).count());
			assertThat(row.select(".remarks .cites a")).hasSize(responsibility.getCites().size());
			String note = responsibility.getNote();
			assertThat(row.select(".remarks").text()).contains((note != null) ? note : "");
		});
		assertCitationsRoundTrip(page);
	}

	@Test
	void marksLevelsByAWordAndAShape() {
		Document page = read(ADDRESS);
		Element row = page.expectFirst("#row-it-operations");
		assertThat(row.select("td .level").eachText()).containsExactly("Owns", "Not involved", "Owns");
		assertThat(row.select("td .level-owns, td .level-none")).hasSize(3);
		assertThat(page.select("td .level").eachText()).containsOnly("Owns", "Shares", "Contributes", "Not involved");
		page.select("td .level").forEach((level) -> assertThat(level.classNames()).hasSize(2));
	}

	@Test
	void explainsTheMarksBeforeTheTable() {
		Document page = read(ADDRESS);
		assertThat(page.select(".legend dt").eachText()).containsExactly("Owns", "Shares", "Contributes",
				"Not involved", "* Our reading");
		assertThat(page.select(".legend dd").last().text()).isEqualTo(page.select("td .reading").size() + " of "
				+ page.select("td[class^=hue]:has(.level)").size() + " levels");
		assertThat(page.select(".legend dd").eachText()).doesNotContain("");
		assertThat(page.select(".legend ~ table.matrix")).hasSize(1);
		assertThat(page.select("td .reading")).isNotEmpty();
		assertThat(read(ALL_POSTS).select(".legend dt").eachText()).endsWith("No level given");
		assertThat(read(ALL_POSTS + "?role=cto").select(".legend dt").eachText()).doesNotContain("No level given");
	}

	@Test
	void saysWhatTheSettingAssumesAboveTheTable() {
		Document page = read(ADDRESS);
		assertThat(page.select(".assumption").text())
			.isEqualTo("A company with a CTO and a CPO, or with a CPTO instead of both.");
		assertThat(page.select(".settings:has(.assumption) ~ table.matrix")).hasSize(1);
	}

	@Test
	void leadsToTheOtherSettingsThoseFirstThatShareMostRoles() {
		assertThat(read(ADDRESS).select(".settings a").eachAttr("href")).containsExactly(ALL_POSTS,
				"/responsibilities/digital-and-information");
		assertThat(read(ADDRESS).select(".settings a").eachText()).doesNotContain("All settings");
	}

	@Test
	void setsTwoLeadersBesideOne() {
		Document page = read(ADDRESS);
		assertThat(page.select(".lead").text())
			.isEqualTo("With two leaders the CTO owns 13 of 28 responsibilities and the CPO 7; one CPTO owns 23.");
		assertThat(page.select("thead th").eachText()).containsExactly("Responsibility", "Two leaders CTO",
				"Two leaders CPO", "One leader CPTO", "With one CPTO", "Sources");
		assertThat(outcome(page, "tech-vision")).isEqualTo("kept");
		assertThat(outcome(page, "tech-debt")).isEqualTo("joined");
		assertThat(outcome(page, "ai-strategy")).isEqualTo("still shared");
		assertThat(page.select("thead .gap").eachText()).containsExactly("One leader CPTO");
		assertThat(page.select(".outcome.same").eachText()).isNotEmpty()
			.allMatch((outcome) -> outcome.endsWith("kept"));
	}

	@Test
	void countsWhatBecomesOfTheResponsibilities() {
		assertThat(read(ADDRESS).select(".handovers")).isEmpty();
		assertThat(handovers(ADDRESS + "?role=cto")).startsWith("With one CPTO in place of CTO and CPO: ")
			.doesNotContain(" 0 ");
		assertThat(handovers("/responsibilities/digital-and-information?role=cio"))
			.startsWith("With one CDIO in place of CIO and CDO: ")
			.doesNotContain(" 0 ");
		assertThat(read(ALL_POSTS).select(".handovers, .outcome, #rule, #show-handover")).isEmpty();
	}

	@Test
	void explainsTheRuleAndItsWordsBelowTheTable() {
		assertThat(read(ADDRESS + "?role=cto&role=cpto").select("section:has(#rule) .hint").text())
			.startsWith("The counts above say what becomes of a responsibility where a CPTO")
			.contains("Rows are marked where a combined role and all its parts are among the columns.");
		Element rule = read(ADDRESS).expectFirst("table.matrix ~ section:has(#rule)");
		assertThat(rule.select("dt").eachText()).containsExactly("Still shared", "Kept", "Joined");
		assertThat(rule.select("dd").eachText()).hasSize(3).doesNotContain("");
		assertThat(rule.text()).contains("stands in place of its parts CTO and CPO", "Exactly one of these is true",
				"never taken for “not involved”", "where it is joined.");
	}

	@Test
	void countsAreThoseOfTheTable() {
		Document page = read(ADDRESS);
		List<String> outcomes = page.select("tbody tr:not(.totals) .outcome").eachText();
		for (String word : List.of("let go", "still shared", "kept", "joined", "not theirs")) {
			long times = outcomes.stream().filter((outcome) -> outcome.endsWith(": " + word)).count();
			String told = times + " " + word;
			assertThat(page.select(".totals .outcome").text().contains(told)).as(told).isEqualTo(times > 0);
			assertThat(handovers(ADDRESS + "?role=cto").contains(told)).as(told).isEqualTo(times > 0);
		}
		Element totals = page.expectFirst(".totals");
		assertThat(totals.select("th").text()).isEqualTo("All 28");
		assertThat(totals.select("td").last().text()).isEqualTo("Counted over the whole setting.");
		assertThat(read(ALL_POSTS).select(".totals").text()).contains("not given");
	}

	@Test
	void showsTheChosenColumnsInTheOrderOfTheSetting() {
		Document page = read(ADDRESS + "?role=cpto&role=CTO");
		assertThat(page.select("thead .letters").eachText()).containsExactly("CTO", "CPTO");
		assertThat(page.select("input[name=role][checked]").eachAttr("value")).containsExactly("cto", "cpto");
		assertThat(page.select("input[name=role]")).hasSize(3);
		assertThat(page.select("tbody tr:not(.band, .totals)")).hasSize(28);
		assertThat(page.select(".outcome, #show-handover, .leaders")).isEmpty();
		assertNotIndexed(page);
	}

	@Test
	void keepsTheRowsOfAnArea() {
		Document page = read(ADDRESS + "?area=people");
		assertThat(page.select(".band").eachText()).containsExactly("People 3");
		assertThat(page.select("#result").text()).startsWith("3 of 28 responsibilities, 3 roles, ").endsWith(".");
		assertThat(page.select(".states > [aria-current]").eachText()).containsExactly("People 3");
		assertThat(page.select("#all-rows").attr("href")).isEqualTo(ADDRESS);
		assertThat(page.select("#area-4").attr("href")).isEqualTo(ADDRESS);
		assertThat(page.select("#area-1").attr("href")).isEqualTo(ADDRESS + "?area=Technology&area=People");
		assertThat(page.select("#clear").attr("href")).isEqualTo(ADDRESS);
		assertThat(page.select(".totals th").text()).isEqualTo("3 of 28");
		assertNotIndexed(page);
	}

	@Test
	void tellsAResultOnlyWhereSomethingIsChosen() {
		Document whole = read(ADDRESS);
		assertThat(whole.select(".states > a").eachText()).startsWith("All 28", "Technology 13")
			.contains("Changes hands 3");
		assertThat(whole.select(".states > [aria-current]").eachText()).containsExactly("All 28");
		assertThat(whole.select(".result-line.hidden")).hasSize(1);
		assertThat(whole.select(".end summary").eachText()).containsExactly("Columns: all three", "Sources: all kinds");
		Document two = read(ADDRESS + "?role=cto&role=cpo&area=People&level=owns&kind=study");
		assertThat(two.select(".result-line:not(.hidden)")).hasSize(1);
		assertThat(two.select(".end summary").first().text()).isEqualTo("Columns: 2 of 3");
		assertThat(two.select("#all-rows").attr("href")).isEqualTo(ADDRESS + "?role=cto&role=cpo&kind=study");
		assertThat(two.select("#all-rows[aria-current]")).isEmpty();
	}

	@Test
	void keepsTheRowsInWhichAShownRoleHasALevel() {
		Document page = read(ADDRESS + "?level=none");
		assertThat(rows(page)).isNotEmpty();
		page.select("tbody tr:not(.band, .totals)")
			.forEach((row) -> assertThat(row.select(".level-none")).isNotEmpty());
		Document narrow = read(ADDRESS + "?level=none&role=cto");
		assertThat(rows(narrow)).isNotEmpty().hasSizeLessThan(rows(page).size());
		narrow.select("tbody tr:not(.band, .totals)")
			.forEach((row) -> assertThat(row.select(".level").text()).isEqualTo("Not involved"));
	}

	@Test
	void keepsOnlyWhatChangesHands() {
		Document page = read(ADDRESS + "?show=handover");
		assertThat(page.select("tbody tr:not(.band, .totals) .outcome").eachText()).hasSize(3)
			.allMatch((outcome) -> outcome.endsWith("joined"));
		assertThat(page.select("#show-handover[aria-current]").attr("href")).isEqualTo(ADDRESS);
		assertThat(page.select("form.columns input[name=show]").attr("value")).isEqualTo("handover");
		assertNotIndexed(page);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			ALL_POSTS + "?show=handover | this setting has no combined role together with all the roles it joins",
			ADDRESS + "?show=handover&role=cto&role=cpto | only where the columns include a combined role and all the roles it joins" })
	void saysWhereNothingCanChangeHands(String address, String reason) {
		Document page = read(address);
		assertThat(page.select(".notice").text()).contains(reason);
		assertThat(rows(page)).hasSizeGreaterThan(20);
	}

	@Test
	void namesWhatItLeavesOut() {
		Document page = read(ADDRESS + "?role=cfo&role=%3Cb%3Ehat&area=Zirkus&level=everything&show=me");
		assertThat(page.select(".notice").eachText()).containsExactly(
				"Left out, because there is no such role here: cfo, <b>hat.",
				"Left out, because there is no such area here: Zirkus.",
				"Left out, because there is no such level here: everything.",
				"Left out, because there is no such choice of what to show here: me.");
		assertThat(page.select(".notice q")).hasSize(5);
		assertThat(page.select("thead .letters").eachText()).containsExactly("CTO", "CPO", "CPTO");
		assertThat(rows(page)).hasSize(28);
	}

	@Test
	void saysSoWhereNoRowIsLeft() {
		Document page = read(ADDRESS + "?area=Product&level=none");
		assertThat(page.select("table.matrix")).isEmpty();
		assertThat(page.select(".notice").text()).startsWith("No responsibility matches.");
		assertThat(page.select(".notice a").attr("href")).isEqualTo(ADDRESS);
		assertThat(page.select("#sources")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "?role=cpto", "?area=Business", "?level=shares&role=cpo", "?show=handover" })
	void filteringShortensTheListOfSourcesAndNeverRenumbers(String query) {
		Document whole = read(ADDRESS);
		Document filtered = read(ADDRESS + query);
		assertThat(numbers(whole)).containsAll(numbers(filtered));
		assertThat(numbers(filtered)).isNotEmpty();
		assertThat(numbers(whole).size() - numbers(filtered).size())
			.matches((fewer) -> fewer > 0 || query.contains("?role"));
		assertCitationsRoundTrip(filtered);
	}

	@Test
	void numbersRunFromOneInTheOrderOfThePage() {
		Document page = read(ADDRESS);
		List<Integer> met = page.select(".cites a").eachText().stream().map(Integer::valueOf).distinct().toList();
		assertThat(met).isEqualTo(IntStream.rangeClosed(1, met.size()).boxed().toList());
	}

	@Test
	void saysWhereALevelIsOurReading() {
		assertThat(read(ADDRESS).select("#row-ai-strategy .remarks b").text()).isEqualTo("Our reading.");
		assertThat(read(ADDRESS).select("#row-architecture .remarks b")).isEmpty();
	}

	private static Document read(String address) {
		return Matrices.read(CATALOGUE, address);
	}

	private static String handovers(String address) {
		return read(address).select(".handovers").text();
	}

	private static String outcome(Document page, String row) {
		Element outcome = page.expectFirst("#row-" + row + " .outcome");
		outcome.select(".who").remove();
		return outcome.text();
	}

	private static List<String> rows(Document page) {
		return page.select("table.matrix tbody tr:not(.band, .totals) > th").eachText();
	}

	private static List<String> numbers(Document page) {
		return page.select(".entries > li").stream().map((entry) -> entry.id() + " " + entry.child(0).text()).toList();
	}

	private static void assertNotIndexed(Document page) {
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(ADDRESS);
	}

	private static void assertCitationsRoundTrip(Document page) {
		List<Element> markers = page.select(".cites a");
		assertThat(markers).isNotEmpty();
		markers.forEach((marker) -> {
			Element entry = page.getElementById(marker.attr("href").substring(1));
			assertThat(entry).as(marker.outerHtml()).isNotNull();
			assertThat(entry.select("[role=doc-backlink]").eachAttr("href")).contains("#" + marker.id());
		});
		assertThat(page.select("[role=doc-backlink]")).hasSameSizeAs(markers);
	}

}
