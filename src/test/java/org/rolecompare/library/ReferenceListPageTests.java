package org.rolecompare.library;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.Rendering;
import org.rolecompare.loading.Catalogues;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceListPageTests {

	private static final String ROWS = "tbody tr";

	@Test
	void showsEverySourceTheMostUsedFirst() {
		Document page = read("/references");
		assertThat(page.select("h1").text()).isEqualTo("176 sources");
		assertThat(page.select(".table-foot").text())
			.isEqualTo("This catalogue rests on 176 sources, 152 of them independent.");
		assertThat(page.select(".result-line")).isEmpty();
		assertThat(page.select(ROWS)).hasSize(100);
		assertThat(page.select(ROWS).first().id()).isEqualTo("source-diffwiki-cto-ctpo");
		assertThat(page.select(".paging").text()).contains("Part 1 of 2, 176 in all");
		assertThat(page.select("meta[name=robots]")).isEmpty();
	}

	@Test
	void tellsOfEachSourceInARowWhatItIsAndHowOftenItIsUsed() {
		Document page = read("/references");
		assertThat(page.select("thead th").eachText()).containsExactly("Title and author", "Site", "Year",
				"Who is speaking", "Used ↓");
		Element entry = page.expectFirst("#source-diffwiki-cto-ctpo");
		assertThat(entry.select("th a").attr("href")).isEqualTo("/references/diffwiki-cto-ctpo");
		assertThat(entry.children().eachText()).containsExactly("Differences between CTO and CTPO", "diff.wiki", "2025",
				"Reference work", "50");
	}

	@Test
	void tellsWhatASourceDoesNotShow() {
		Document page = read("/references?q=dragonboat");
		Element untitled = page.expectFirst("a.untitled");
		assertThat(untitled.text()).isEqualTo("No title, Dragonboat");
		assertThat(untitled.closest("tr").select(".year").text()).isEqualTo("no date");
	}

	@Test
	void sortsByTheHeadsOfItsColumns() {
		Document page = read("/references?kind=study&q=cto");
		assertThat(page.select("thead [aria-sort]").eachText()).containsExactly("Used ↓");
		assertThat(page.select("thead [aria-sort]").attr("aria-sort")).isEqualTo("descending");
		assertThat(page.select("thead a").eachAttr("href")).containsExactly("/references?kind=study&q=cto&sort=title",
				"/references?kind=study&q=cto&sort=year");
		Document byTitle = read("/references?kind=study&q=cto&sort=title");
		assertThat(byTitle.select("thead [aria-sort=ascending]").text()).isEqualTo("Title and author ↑");
		assertThat(byTitle.select("thead a").eachAttr("href")).containsExactly("/references?kind=study&q=cto&sort=year",
				"/references?kind=study&q=cto");
		assertThat(byTitle.select("caption").text()).isEqualTo("Sources, by title");
		assertThat(byTitle.select(".find-line > p").text()).startsWith("By title.");
		assertThat(byTitle.select("meta[name=robots]").attr("content")).startsWith("noindex");
		assertThat(byTitle.select("link[rel=canonical]").attr("href")).endsWith("/references");
	}

	@Test
	void findsWordsAndMarksThem() {
		Document page = read("/references?q=2019%20GARTNER");
		assertThat(page.select(ROWS)).isNotEmpty().allSatisfy((row) -> {
			assertThat(row.select("mark").eachText()).contains("2019");
			assertThat(row.select("mark").text()).containsIgnoringCase("gartner");
		});
		assertThat(page.select(".result-line").text()).endsWith(": with “2019 GARTNER”. Show all");
		assertThat(page.select("#words").attr("value")).isEqualTo("2019 GARTNER");
		assertThat(page.select("form.role-field input[name=q]").attr("value")).isEqualTo("2019 GARTNER");
		assertThat(read("/references?q=%3Cb%3E").select("h1 ~ * b:contains(<b>), .result-line").text())
			.isEqualTo("0 of 176 sources: with “<b>”. Show all");
		assertThat(read("/references").select("mark, form.role-field input[name=q]")).isEmpty();
	}

	@Test
	void showsTheKeyThatHoldsTheWord() {
		assertThat(read("/references?q=gartner-cto-2019").select("tbody code mark").eachText())
			.containsExactly("gartner", "cto", "2019");
		assertThat(read("/references").select("tbody code")).isEmpty();
	}

	@Test
	void keepsEveryOtherChoiceInItsForms() {
		Document page = read("/references?kind=study&kind=official&role=cto&voice=own&q=board&sort=year");
		assertThat(kept(page, "form.joined")).containsExactly("kind=study", "kind=official", "voice=own", "sort=year",
				"role=cto");
		assertThat(kept(page, "form.role-field")).containsExactly("kind=study", "kind=official", "voice=own",
				"sort=year", "q=board");
		assertThat(kept(read("/references"), "form.joined, main form.role-field")).isEmpty();
	}

	@Test
	void countsEachKindAndSaysWhatItMeans() {
		Document page = read("/references");
		assertThat(page.select(".kind-list li").eachText()).startsWith("Studies 54 survey, research or payroll data",
				"Official 9 government, law, standard or public taxonomy",
				"Reference works 19 encyclopaedia or glossary", "Practitioners 43 held the job, or works beside it",
				"Advisory 51 search firm, recruiter, coach or vendor: sells to the reader");
	}

	@Test
	void keepsOneKindWithOneClickAndAddsAnother() {
		String first = read("/references").select(".kind-list a:contains(Official)").attr("href");
		Document official = read(first);
		assertThat(official.select(".result-line").text())
			.isEqualTo("9 of 176 sources, 8 of them independent: official. Show all");
		assertThat(official.select(".kind-list [aria-current]").text()).isEqualTo("Official 9");
		assertThat(official.select("tbody .kind").eachText()).hasSize(9).containsOnly("Official");
		assertThat(official.select(".kind-fold summary").text()).isEqualTo("Who is speaking: official");
		assertThat(official.select("meta[name=robots]").attr("content")).startsWith("noindex");
		String second = official.select(".kind-list a:contains(Studies)").attr("href");
		assertThat(second).isEqualTo("/references?kind=study&kind=official");
		assertThat(read(second).select(".result-line").text()).startsWith("63 of 176 sources");
		assertThat(official.select(".kind-list a:contains(Official)").attr("href")).isEqualTo("/references");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cpto", "CPTO", "CTPO", "Chief%20Technology%20and%20Product%20Officer" })
	void keepsWhatARoleUsesUnderAnyOfItsNames(String role) {
		Document page = read("/references?role=" + role + "&kind=study");
		assertThat(page.select(".result-line").text())
			.matches("[0-9]+ of 176 sources(, [0-9]+ of them independent)?: studies, CPTO. Show all");
		assertThat(page.select(ROWS)).isNotEmpty();
		assertThat(page.select(".drop summary").text()).isEqualTo("Used for: CPTO");
		assertThat(page.select("option[selected]").attr("value")).isEqualTo("cpto");
		assertThat(page.select(".role-field input[name=kind]").eachAttr("value")).containsExactly("study");
	}

	@Test
	void asksWhichRoleASharedAbbreviationMeans() {
		Element notice = read("/references?role=cdo").expectFirst(".notice");
		assertThat(notice.text()).startsWith("“cdo” is used for 2 roles");
		assertThat(notice.select("a").eachAttr("href"))
			.containsExactlyInAnyOrder("/references?role=chief-digital-officer", "/references?role=cdao");
	}

	@Test
	void namesWhatItLeavesOut() {
		Document page = read("/references?kind=%3Cb%3Eblog%3C/b%3E&role=%24%7B7*7%7D&sort=%3Ci%3E");
		assertThat(page.select(".notice").eachText()).containsExactly(
				"Left out, because there is no such kind of source here: <b>blog</b>.",
				"Left out, because there is no such role here: ${7*7}.",
				"Left out, because there is no such order here: <i>.");
		assertThat(page.select(".table-foot").text()).contains("176 sources, 152 of them independent.");
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "x", "99999999999999999999", "1e3", "%00" })
	void startsAtTheBeginningWhereThePartIsNoNumber(String part) {
		assertThat(read("/references?page=" + part).select(".paging").text()).contains("Part 1 of 2");
	}

	@Test
	void endsWithTheLastPart() {
		Document last = read("/references?page=2");
		assertThat(last.select(ROWS)).hasSize(76);
		assertThat(read("/references?page=3").select(ROWS).eachAttr("id")).isEqualTo(last.select(ROWS).eachAttr("id"));
		assertThat(last.title()).isEqualTo("Sources, part 2 – Role Compare");
		assertThat(last.select("link[rel=canonical]").attr("href")).endsWith("/references?page=2");
	}

	@Test
	void keepsTheFilterFromPartToPart() {
		Document page = read("/references?voice=own&sort=year");
		assertThat(page.select(".paging a[rel=next]").attr("href")).isEqualTo("/references?voice=own&sort=year&page=2");
	}

	/** What a form keeps, in the order of its fields. */
	private static List<String> kept(Document page, String form) {
		return page.select("main")
			.select(form)
			.select("input[type=hidden]")
			.stream()
			.map((field) -> field.attr("name") + "=" + field.attr("value"))
			.toList();
	}

	/** Render what the list answers to an address; the controller does no more. */
	private static Document read(String address) {
		MultiValueMap<String, String> asked = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
		List<String> kinds = asked.getOrDefault("kind", List.of())
			.stream()
			.map(ReferenceListPageTests::decode)
			.toList();
		return Rendering.render("library/references", "referenceList",
				ReferenceList.of(Catalogues.example(),
						ReferenceListAddress.of(kinds, decode(asked.getFirst("role")), decode(asked.getFirst("voice")),
								decode(asked.getFirst("q")), decode(asked.getFirst("sort")),
								decode(asked.getFirst("page")))));
	}

	private static String decode(String value) {
		return (value != null) ? UriUtils.decode(value, StandardCharsets.UTF_8) : null;
	}

}
