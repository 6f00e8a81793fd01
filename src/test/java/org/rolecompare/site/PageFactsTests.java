package org.rolecompare.site;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every kind of page tells of itself, and that its citations lead somewhere and
 * back.
 */
@SiteTest
class PageFactsTests {

	/** Keeps the first number on the line of its sentence, and is not seen. */
	private static final String TIED_BLANK = "\u00A0";

	private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

	@Autowired
	private Visitor visitor;

	@ParameterizedTest
	@EnumSource
	void isInEnglishAndHasOneFirstHeadingAndSkipsNoLevel(KindOfPage kind) {
		Document page = this.visitor.read(kind);
		assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("main h1")).hasSize(1);
		int above = 0;
		for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
			int level = heading.tagName().charAt(1) - '0';
			assertThat(level).as(heading.outerHtml()).isBetween(1, above + 1);
			assertThat(heading.text()).as(heading.outerHtml()).isNotBlank();
			above = level;
		}
	}

	@Test
	void hasATitleOfItsOwn() {
		// Views of one page, such as its filtered ones, share its canonical address and
		// may share its title.
		Map<String, Set<String>> pages = Arrays.stream(KindOfPage.values())
			.map(this.visitor::read)
			.collect(Collectors.groupingBy(Document::title, TreeMap::new,
					Collectors.mapping(PageFactsTests::canonical, Collectors.toCollection(TreeSet::new))));
		assertThat(pages.keySet()).allMatch((title) -> !title.isBlank());
		assertThat(pages).allSatisfy((title, addresses) -> assertThat(addresses).as(title).hasSize(1));
	}

	@ParameterizedTest
	@EnumSource
	void namesOneAbsoluteAddress(KindOfPage kind) {
		Document page = this.visitor.read(kind);
		assertThat(page.select("head > link[rel=canonical]")).hasSize(1);
		assertThat(page.select("link[rel=canonical]")).hasSize(1);
		assertThat(canonical(page)).startsWith(SiteTest.BASE_URL + "/").doesNotContain("//roles.example.org//");
		assertThat(this.visitor.ask(canonical(page).substring(SiteTest.BASE_URL.length())).statusCode())
			.as(canonical(page))
			.isEqualTo(200);
	}

	@ParameterizedTest
	@EnumSource
	void describesItself(KindOfPage kind) {
		Document page = this.visitor.read(kind);
		assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
		assertThat(page.select("meta[property=og:description]").attr("content")).isNotBlank();
		assertThat(page.title()).startsWith(page.select("meta[property=og:title]").attr("content"));
	}

	@ParameterizedTest
	@EnumSource
	void describesItselfToMachinesWhereItIsListedOrAboutAWork(KindOfPage kind) {
		Document page = this.visitor.read(kind);
		Elements scripts = page.select("script[type=application/ld+json]");
		assertThat(scripts).hasSize((isListed(page) || !page.select(".Z3988").isEmpty()) ? 1 : 0);
		scripts.forEach((script) -> assertThatDescribes(JsonMapper.shared().readTree(script.html()), page));
	}

	@ParameterizedTest
	@EnumSource
	void isNotListedWhereItIsAnErrorOrAViewOfAnotherPage(KindOfPage kind) {
		Document page = this.visitor.read(kind);
		String own = SiteTest.BASE_URL + kind.address();
		boolean view = own.startsWith(canonical(page) + "?");
		assertThat(isListed(page) && (kind.status() != 200 || view)).isFalse();
	}

	@ParameterizedTest
	@EnumSource
	void tellsItsVersionAndWhenItWasReviewedAndWhereToReportErrors(KindOfPage kind) {
		Element footer = this.visitor.read(kind).selectFirst("footer");
		assertThat(footer.select(".version").text()).isNotBlank();
		assertThat(footer.select("time").attr("datetime")).matches(DAY);
		assertThat(footer.select("time").text()).matches("\\d{1,2} \\p{Alpha}+ \\d{4}");
		assertThat(footer.select("a[href=mailto:corrections@example.org]")).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void hasNoIdTwice(KindOfPage kind) {
		Set<String> met = new HashSet<>();
		assertThat(this.visitor.read(kind).select("[id]").eachAttr("id")).allMatch(met::add);
	}

	@ParameterizedTest
	@EnumSource
	void leavesNoCellEmpty(KindOfPage kind) {
		for (Element cell : this.visitor.read(kind).select("td, th")) {
			assertThat(cell.text()).as(cell.outerHtml()).isNotBlank();
		}
	}

	@ParameterizedTest
	@EnumSource
	void citesExactlyTheSourcesItLists(KindOfPage kind) {
		Document page = this.visitor.read(kind);
		Elements markers = page.select(".cites a");
		Elements entries = page.select("#sources ol.entries > li");
		assertThat(entries.eachAttr("id")).containsExactlyInAnyOrderElementsOf(cited(markers));
		for (Element entry : entries) {
			List<Element> uses = markers.stream()
				.filter((marker) -> marker.attr("href").equals("#" + entry.id()))
				.toList();
			assertThat(uses).as(entry.id()).extracting(Element::text).containsOnly(entry.child(0).text());
			assertThat(entry.select("a[role=doc-backlink]").eachAttr("href")).as(entry.id())
				.containsExactlyInAnyOrderElementsOf(uses.stream().map((use) -> "#" + use.id()).toList());
		}
	}

	/** Readers copy sentences, and some read without our styles. */
	@ParameterizedTest
	@EnumSource
	void writesTheNumbersOfASentenceApartFromItAndFromEachOther(KindOfPage kind) {
		for (Element numbers : this.visitor.read(kind).select(".cites")) {
			assertThat(numbers.wholeText()).as(numbers.parent().outerHtml())
				.isEqualTo(TIED_BLANK + "[" + String.join(", ", numbers.select("a").eachText()) + "]");
		}
	}

	@ParameterizedTest
	@EnumSource
	void runsNoWordsTogetherForReadersWithoutOurStyles(KindOfPage kind) {
		assertThat(RunTogether.in(this.visitor.read(kind).body())).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void listsItsSourcesByNumber(KindOfPage kind) {
		int last = 0;
		for (Element entry : this.visitor.read(kind).select("#sources ol.entries > li")) {
			int number = Integer.parseInt(entry.child(0).text());
			assertThat(number).as(entry.id()).isGreaterThan(last);
			String counted = entry.hasAttr("value") ? entry.attr("value") : String.valueOf(last + 1);
			assertThat(counted).as("%s as the list itself counts", entry.id()).isEqualTo(String.valueOf(number));
			last = number;
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "HOME")
	void numbersItsSourcesInTheOrderInWhichTheyAreRead(KindOfPage kind) {
		// The home page and every view keep the numbers of the whole page of which they
		// show a part.
		Document page = this.visitor.read(kind);
		if (canonical(page).equals(SiteTest.BASE_URL + kind.address())) {
			List<Integer> met = numbers(page.select(".cites a").eachText()).stream().distinct().toList();
			assertThat(met).isEqualTo(IntStream.rangeClosed(1, met.size()).boxed().toList());
		}
	}

	@ParameterizedTest
	@EnumSource
	void tellsScreenReadersWhichLinksAreNotes(KindOfPage kind) {
		Document page = this.visitor.read(kind);
		assertThat(page.select(".cites a:not([role=doc-noteref])")).isEmpty();
		assertThat(page.select(".cites a:not([aria-label])")).isEmpty();
		assertThat(page.select("li[role], [role=doc-endnote], [role=doc-biblioentry]")).isEmpty();
		assertThat(page.select("ol.entries").stream().allMatch((list) -> list.closest("[role=doc-endnotes]") != null))
			.isTrue();
	}

	private static void assertThatDescribes(JsonNode data, Document page) {
		assertThat(data.get("@context").asString()).isEqualTo("https://schema.org");
		assertThat(data.get("name").asString()).isEqualTo(page.select("meta[property=og:title]").attr("content"));
		assertThat(data.get("url").asString()).isEqualTo(canonical(page));
		assertThat(data.get("dateModified").asString()).matches(DAY);
	}

	private static List<Integer> numbers(List<String> texts) {
		return texts.stream().map(Integer::valueOf).toList();
	}

	private static Set<String> cited(Elements markers) {
		return markers.stream().map((marker) -> marker.attr("href").substring(1)).collect(Collectors.toSet());
	}

	private static boolean isListed(Document page) {
		return page.select("meta[name=robots][content*=noindex]").isEmpty();
	}

	private static String canonical(Document page) {
		return page.select("link[rel=canonical]").attr("href");
	}

}
