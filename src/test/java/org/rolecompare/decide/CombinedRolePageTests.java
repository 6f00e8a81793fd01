package org.rolecompare.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.loading.Catalogues;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds on the page about one combined role.
 */
class CombinedRolePageTests {

	private static final String RECRUITER = "understanding-recruitment-cpto";

	private static final Catalogue CATALOGUE = Catalogues.example();

	@Test
	void saysWhatTheRoleIsAndWhatItIsCalled() {
		Document page = read("cpto");
		assertThat(page.select("h1").eachText()).containsExactly("CPTO: one leader for the work of CTO and CPO");
		assertThat(page.select(".lead").text()).startsWith("An executive who holds the duties of CTO and CPO at once");
		assertThat(sources(page.selectFirst(".lead"))).containsExactly("diffwiki-cto-ctpo", "dragonboat", "rasim");
		assertThat(page.select(".names").text()).startsWith("Chief Product and Technology Officer. Also called CTPO, ")
			.contains("Last reviewed 1 January 2026");
		assertThat(page.select(".names time").attr("datetime")).isEqualTo("2026-01-01");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			single-truth         | one authoritative version
			less-friction        | CEO is not the best person
			sum-of-parts         | one wide team
			transformation       | hold the course
			small-csuite         | fewer people at the top
			central-allocation   | allocated by one person
			consistent-reporting | comes from one source
			one-culture          | share one culture
			""")
	void showsEveryAdvantageThatTheRecruiterNames(String slug, String words) {
		Element advantage = read("cpto").getElementById("advantage-" + slug);
		assertThat(advantage).isNotNull();
		assertThat(advantage.text()).contains(words);
		assertThat(sources(advantage)).contains(RECRUITER);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The talent pool                 | Suitable people are hard to find | understanding-recruitment-cpto
					The missing career path         | nothing similar leads to the combined post | understanding-recruitment-cpto
					Why the role is rising          | met above all in start-ups | elevano
					When separate roles stay better | Larger organisations | diffwiki-cto-ctpo
					""")
	void tellsTheStory(String heading, String words, String source) {
		Element part = read("cpto").select("#overview .story-part")
			.stream()
			.filter((candidate) -> candidate.select("h3").text().equals(heading))
			.findFirst()
			.orElseThrow();
		assertThat(part.text()).contains(words);
		assertThat(sources(part)).contains(source);
	}

	@Test
	void facesSizeWithSizeAndPeopleWithPeople() {
		Document page = read("cpto");
		assertThat(page.select("table.signals thead th").eachText()).containsExactly("Dimension",
				"One leader signals to combine, 12", "Two leaders signals to keep separate, 12");
		assertThat(page.select("table.signals tbody th").eachText()).containsExactly("Stage", "Size", "Product",
				"People", "CEO", "Ownership", "Change", "Motive");
		Element size = page.select("table.signals tbody tr").get(1);
		assertThat(size.select("td").get(0).getElementById("signal-too-small-for-two")).isNotNull();
		assertThat(size.select("td").get(1).getElementById("signal-large-company")).isNotNull();
	}

	@Test
	void writesOutThatNothingIsStated() {
		Element owners = read("cpto").select("table.signals tbody tr").get(5);
		assertThat(owners.select("td").get(1).select(".unstated").text()).isEqualTo("Not stated in our sources.");
		assertThat(read("cpto").select("td")).allMatch(Element::hasText);
	}

	@Test
	void leadsFromAContestedPointToTheDisputeAndBack() {
		Document page = read("cpto");
		Element mark = page.getElementById("advantage-lower-cost").selectFirst(".dispute");
		assertThat(mark.attr("href")).isEqualTo("#dispute-cost");
		Element dispute = page.getElementById("dispute-cost");
		assertThat(dispute.select("h3").text()).isEqualTo("Is one combined executive cheaper than two?");
		assertThat(dispute.select(".sides .answer b").eachText()).containsExactly("Yes", "No");
		assertThat(dispute.select(".bearings a").eachAttr("href")).containsExactly("#advantage-lower-cost",
				"#drawback-not-cheaper", "#signal-too-small-for-two", "#signal-saving-a-salary");
	}

	@Test
	void leavesDisputesOfSingleStatementsToTheRolesOwnPage() {
		Document page = read("cpto");
		assertThat(page.select("article.dispute-account")).hasSize(7);
		assertThat(page.select(".further-disputes a").eachAttr("href"))
			.containsExactly("/roles/cpto#dispute-cpto-origin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cpto", "cdio", "cito" })
	void numbersTheSourcesInReadingOrderAndListsExactlyThose(String slug) {
		Document page = read(slug);
		List<String> inReadingOrder = page.select("main .cites a").eachText().stream().distinct().toList();
		List<String> counted = Stream.iterate(1, (number) -> number + 1)
			.limit(inReadingOrder.size())
			.map(String::valueOf)
			.toList();
		assertThat(inReadingOrder).isEqualTo(counted);
		assertThat(page.select("#sources .entries > li > a").eachText()).isEqualTo(counted);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cpto", "cdio", "cito" })
	void leadsOnlyToPlacesThatExist(String slug) {
		leadsOnlyToPlacesThatExist(read(slug));
	}

	private static void leadsOnlyToPlacesThatExist(Document page) {
		List<String> places = page.select("main [id]").eachAttr("id");
		assertThat(places).doesNotHaveDuplicates();
		assertThat(page.select("main a[href^=#]").eachAttr("href")).isNotEmpty()
			.allMatch((href) -> places.contains(href.substring(1)));
	}

	@Test
	void skipsNoHeadingLevel() {
		List<Integer> levels = new ArrayList<>(List.of(0));
		read("cpto").select("h1, h2, h3, h4").forEach((heading) -> levels.add(heading.tagName().charAt(1) - '0'));
		for (int i = 1; i < levels.size(); i++) {
			assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
		}
	}

	@Test
	void leadsToTheGuideAndToTheComparisonWithTheParts() {
		Document page = read("cpto");
		assertThat(page.select(".ways a").attr("href")).isEqualTo("/combined-roles/cpto/guide");
		assertThat(page.select(".onward a").eachAttr("href")).contains("/compare/cto-vs-cpo-vs-cpto");
		assertThat(read("cito").select(".onward a").eachAttr("href")).contains("/compare/cto-vs-cio-vs-cito");
	}

	@Test
	void showsOnlyWhatRestsOnTheKindsOfSourceThatAreChosen() {
		Document whole = read("cpto");
		Document page = read("cpto", false, "practitioner");
		assertThat(page.select(".points > li, .said > li, .story-part, .sides > li")).isNotEmpty()
			.allSatisfy((text) -> assertThat(kinds(page, text)).contains("Practitioner."));
		int advantages = page.select("#advantages .points > li").size();
		assertThat(advantages).isBetween(1, 13);
		assertThat(page.select("#advantages h2 .count").text()).isEqualTo(advantages + " of 14");
		assertThat(page.select("#advantages .left-out").text())
			.isEqualTo((14 - advantages) + " advantages hidden by your choice of sources.");
		assertThat(page.select("#result").text()).startsWith("Advantages " + advantages + " of 14, drawbacks ")
			.endsWith(" hidden by your choice of sources");
		page.select("main .cites a")
			.forEach((marker) -> assertThat(whole.getElementById(marker.attr("href").substring(1)).child(0).text())
				.isEqualTo(marker.text()));
	}

	@Test
	void tellsWhatIsHiddenFromWhatIsNotStated() {
		Document page = read("cpto", false, "official");
		assertThat(page.select("td")).allMatch(Element::hasText);
		assertThat(page.select("table.signals .unstated"))
			.hasSameSizeAs(read("cpto").select("table.signals .unstated"));
		assertThat(page.select("table.signals .left-out").eachText()).isNotEmpty()
			.allMatch((note) -> note.matches("\\d+ signals? hidden by your choice of sources\\."));
		assertThat(page.select(".lead")).isEmpty();
		assertThat(page.select("main > .left-out").text()).isEqualTo("1 definition hidden by your choice of sources.");
	}

	@Test
	void countsEveryTextItHides() {
		Document whole = read("cpto");
		Document page = read("cpto", false, "study");
		String texts = ".lead, .story-part, .points > li, .said > li, .sides > li";
		int hidden = whole.select(texts).size() - page.select(texts).size();
		assertThat(page.select("#result").text()).contains("; " + hidden + " texts hidden");
		assertThat(page.select("main .left-out:not(li)")
			.stream()
			.mapToInt((note) -> Integer.parseInt(note.text().split(" ")[0]))
			.sum()).isEqualTo(hidden);
	}

	@Test
	void leadsOnlyToPlacesThatExistWhateverIsHidden() {
		leadsOnlyToPlacesThatExist(read("cpto", false, "practitioner"));
		leadsOnlyToPlacesThatExist(read("cpto", false, "official"));
		leadsOnlyToPlacesThatExist(read("cpto", true, "advisory"));
	}

	@Test
	void tellsOnDemandOnWhatEachTextRests() {
		assertThat(read("cpto").select(".weight")).isEmpty();
		Document page = read("cpto", true);
		assertThat(page.select(".points > li, .said > li, .story-part, .sides > li, .lead")).isNotEmpty()
			.allSatisfy((text) -> assertThat(text.select(".weight").text()).startsWith(text.select(".cites a").size()
					+ ((text.select(".cites a").size() == 1) ? " source: " : " sources")));
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
		assertThat(page.select("#count-sources[aria-current]").attr("href")).isEqualTo("/combined-roles/cpto");
		assertThat(page.select(".contents > .weigh")).hasSize(1);
	}

	@Test
	void saysWhatIsNoKindOfSource() {
		Document page = read("cpto", false, "<b>gossip", "study");
		assertThat(page.select(".notice").text())
			.isEqualTo("Left out, because there is no such kind of source here: <b>gossip.");
		assertThat(page.select(".weigh a[aria-current]").eachAttr("id")).containsExactly("kind-study");
		assertThat(page.select(".weigh a").eachAttr("href")).isNotEmpty().noneMatch((href) -> href.contains("gossip"));
	}

	private static Document read(String role) {
		return read(role, false);
	}

	private static Document read(String role, boolean counted, String... kinds) {
		SourceFilter sources = SourceFilter.of(List.of(kinds), counted ? "counted" : null);
		return Rendering.render("decide/combined-role", "combinedRoleAccount",
				CombinedRoleAccount.of(CATALOGUE, new CombinedRoleAddress(role, sources)));
	}

	private static List<String> kinds(Document page, Element cited) {
		return sources(cited).stream()
			.map((key) -> page.select("#source-" + key + " .source > p + p b").text())
			.toList();
	}

	private static List<String> sources(Element cited) {
		return cited.select(".cites a").eachAttr("href").stream().map((href) -> href.replace("#source-", "")).toList();
	}

}
