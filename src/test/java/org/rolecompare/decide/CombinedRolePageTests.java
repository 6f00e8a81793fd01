package org.rolecompare.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.address.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds on the page about one combined role.
 */
@PageTest
class CombinedRolePageTests {

	private static final String RECRUITER = "understanding-recruitment-cpto";

	@Autowired
	private Pages pages;

	@Test
	void saysWhatTheRoleIsAndWhatItIsCalled() {
		Document page = this.pages.read("/combined-roles/cpto");
		assertThat(page.select("h1").eachText()).containsExactly("CPTO: one leader for the work of CTO and CPO");
		assertThat(page.select(".lead").text()).startsWith("An executive who holds the duties of CTO and CPO at once");
		assertThat(sources(page.selectFirst(".lead"))).containsExactly("diffwiki-cto-ctpo", "dragonboat", "rasim");
		assertThat(page.select(".names").text()).startsWith("Chief Product and Technology Officer. Also called CTPO, ")
			.contains("Last reviewed 21 November 2026");
		assertThat(page.select(".names time").attr("datetime")).isEqualTo("2026-11-21");
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
		Element advantage = this.pages.read("/combined-roles/cpto").getElementById("advantage-" + slug);
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
		Element part = this.pages.read("/combined-roles/cpto")
			.select("#overview .story-part")
			.stream()
			.filter((candidate) -> candidate.select("h3").text().equals(heading))
			.findFirst()
			.orElseThrow();
		assertThat(part.text()).contains(words);
		assertThat(sources(part)).contains(source);
	}

	@Test
	void facesSizeWithSizeAndPeopleWithPeople() {
		Document page = this.pages.read("/combined-roles/cpto");
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
		Element owners = this.pages.read("/combined-roles/cpto").select("table.signals tbody tr").get(5);
		assertThat(owners.select("td").get(1).select(".unstated").text()).isEqualTo("Not stated in our sources.");
		assertThat(this.pages.read("/combined-roles/cpto").select("td")).allMatch(Element::hasText);
	}

	@Test
	void leadsFromAContestedPointToTheDisputeAndBack() {
		Document page = this.pages.read("/combined-roles/cpto");
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
		Document page = this.pages.read("/combined-roles/cpto");
		assertThat(page.select("article.dispute-account")).hasSize(7);
		assertThat(page.select(".further-disputes a").eachAttr("href"))
			.containsExactly("/roles/cpto#dispute-cpto-origin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cpto", "cdio", "cito" })
	void numbersTheSourcesInReadingOrderAndListsExactlyThose(String slug) {
		Document page = this.pages.read("/combined-roles/" + slug);
		List<String> inReadingOrder = page.select("main a.cite").eachText().stream().distinct().toList();
		List<String> counted = Stream.iterate(1, (number) -> number + 1)
			.limit(inReadingOrder.size())
			.map(String::valueOf)
			.toList();
		assertThat(inReadingOrder).isEqualTo(counted);
		assertThat(page.select("#sources .entries > li").eachAttr("value")).isEqualTo(counted);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cpto", "cdio", "cito" })
	void leadsOnlyToPlacesThatExist(String slug) {
		Document page = this.pages.read("/combined-roles/" + slug);
		List<String> places = page.select("main [id]").eachAttr("id");
		assertThat(places).doesNotHaveDuplicates();
		assertThat(page.select("main a[href^=#]").eachAttr("href")).isNotEmpty()
			.allMatch((href) -> places.contains(href.substring(1)));
	}

	@Test
	void skipsNoHeadingLevel() {
		List<Integer> levels = new ArrayList<>(List.of(0));
		this.pages.read("/combined-roles/cpto")
			.select("h1, h2, h3, h4")
			.forEach((heading) -> levels.add(heading.tagName().charAt(1) - '0'));
		for (int i = 1; i < levels.size(); i++) {
			assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
		}
	}

	@Test
	void leadsToTheGuideAndToTheComparisonWithTheParts() {
		Document page = this.pages.read("/combined-roles/cpto");
		assertThat(page.select(".contents .button").attr("href")).isEqualTo("/combined-roles/cpto/guide");
		assertThat(page.select(".onward a").eachAttr("href")).contains("/compare/cto-vs-cpo-vs-cpto");
		assertThat(this.pages.read("/combined-roles/cito").select(".onward a").eachAttr("href"))
			.contains("/compare/cto-vs-cio-vs-cito");
	}

	@ParameterizedTest
	@CsvSource({ "CPTO, cpto", "CTPO, cpto", "ctpo, cpto", "Chief%20Product%20and%20Tech%20Officer, cpto",
			"chief-product-and-technology-officer, cpto", "CDIO, cdio" })
	void movesOtherNamesToTheSlug(String name, String slug) {
		assertThat(this.pages.open("/combined-roles/" + name)).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.headers()
			.hasValue(HttpHeaders.LOCATION, "/combined-roles/" + slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cto", "CTO", "ceo" })
	void knowsNothingOfARoleThatJoinsNoOthers(String slug) {
		assertThat(this.pages.open("/combined-roles/" + slug)).hasStatus(HttpStatus.NOT_FOUND)
			.failure()
			.isInstanceOf(NotFound.class)
			.hasMessageContaining("combined role " + slug.toLowerCase(Locale.ROOT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nope", "cdo", "%3Cscript%3E", "%E2%80%AEotpc", "$%7B7*7%7D" })
	void knowsNothingOfWhatIsNotExactlyOneRole(String slug) {
		assertThat(this.pages.open("/combined-roles/" + slug)).hasStatus(HttpStatus.NOT_FOUND)
			.failure()
			.isInstanceOf(NotFound.class)
			.hasMessageContaining("No one role is called");
	}

	@Test
	void showsOnlyWhatRestsOnTheKindsOfSourceThatAreChosen() {
		Document whole = this.pages.read("/combined-roles/cpto");
		Document page = this.pages.read("/combined-roles/cpto?kind=practitioner");
		assertThat(page.select(".points > li, .said > li, .story-part, .sides > li")).isNotEmpty()
			.allSatisfy((text) -> assertThat(kinds(page, text)).contains("Practitioner."));
		int advantages = page.select("#advantages .points > li").size();
		assertThat(advantages).isBetween(1, 13);
		assertThat(page.select("#advantages h2 .count").text()).isEqualTo(advantages + " of 14");
		assertThat(page.select("#advantages .left-out").text())
			.isEqualTo((14 - advantages) + " advantages hidden by your choice of sources.");
		assertThat(page.select("#result").text()).startsWith("Advantages " + advantages + " of 14, drawbacks ")
			.endsWith(" hidden by your choice of sources");
		page.select("main a.cite")
			.forEach((marker) -> assertThat(whole.getElementById(marker.attr("href").substring(1)).attr("value"))
				.isEqualTo(marker.text()));
	}

	@Test
	void tellsWhatIsHiddenFromWhatIsNotStated() {
		Document page = this.pages.read("/combined-roles/cpto?kind=official");
		assertThat(page.select("td")).allMatch(Element::hasText);
		assertThat(page.select("table.signals .unstated"))
			.hasSameSizeAs(this.pages.read("/combined-roles/cpto").select("table.signals .unstated"));
		assertThat(page.select("table.signals .left-out").eachText()).isNotEmpty()
			.allMatch((note) -> note.matches("\\d+ signals? hidden by your choice of sources\\."));
		assertThat(page.select(".lead")).isEmpty();
		assertThat(page.select("main > .left-out").text()).isEqualTo("1 definition hidden by your choice of sources.");
	}

	@Test
	void countsEveryTextItHides() {
		Document whole = this.pages.read("/combined-roles/cpto");
		Document page = this.pages.read("/combined-roles/cpto?kind=study");
		String texts = ".lead, .story-part, .points > li, .said > li, .sides > li";
		int hidden = whole.select(texts).size() - page.select(texts).size();
		assertThat(page.select("#result").text()).contains("; " + hidden + " texts hidden");
		assertThat(page.select("main .left-out:not(li)")
			.stream()
			.mapToInt((note) -> Integer.parseInt(note.text().split(" ")[0]))
			.sum()).isEqualTo(hidden);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?kind=practitioner", "?kind=official", "?kind=advisory&sources=counted" })
	void leadsOnlyToPlacesThatExistWhateverIsHidden(String query) {
		leadsOnlyToPlacesThatExist("cpto" + query);
	}

	@Test
	void tellsOnDemandOnWhatEachTextRests() {
		assertThat(this.pages.read("/combined-roles/cpto").select(".weight")).isEmpty();
		Document page = this.pages.read("/combined-roles/cpto?sources=counted");
		assertThat(page.select(".points > li, .said > li, .story-part, .sides > li, .lead")).isNotEmpty()
			.allSatisfy((text) -> assertThat(text.select(".weight").text()).startsWith(
					text.select("a.cite").size() + ((text.select("a.cite").size() == 1) ? " source: " : " sources")));
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
		assertThat(page.select("#count-sources[aria-current]").attr("href")).isEqualTo("/combined-roles/cpto");
		assertThat(page.select("details.weigh[open]")).hasSize(1);
	}

	@Test
	void saysWhatIsNoKindOfSource() {
		Document page = this.pages.read("/combined-roles/cpto?kind=%3Cb%3Egossip&kind=study");
		assertThat(page.select(".notice").text())
			.isEqualTo("Left out, because there is no such kind of source here: <b>gossip.");
		assertThat(page.select(".chip[aria-current]").eachAttr("id")).containsExactly("kind-study");
		assertThat(page.select(".chip").eachAttr("href")).noneMatch((href) -> href.contains("gossip"));
	}

	@Test
	void keepsTheChoiceOfSourcesUnderAnotherName() {
		assertThat(this.pages.open("/combined-roles/CTPO?kind=study&sources=counted")).headers()
			.hasValue(HttpHeaders.LOCATION, "/combined-roles/cpto?kind=study&sources=counted");
	}

	private static List<String> kinds(Document page, Element cited) {
		return sources(cited).stream().map((key) -> page.select("#source-" + key + " .source-meta b").text()).toList();
	}

	private static List<String> sources(Element cited) {
		return cited.select("a.cite").eachAttr("href").stream().map((href) -> href.replace("#source-", "")).toList();
	}

}
