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

	@Test
	void showsEverySourceInTheOrderOfTheCatalogue() {
		Document page = read("/references");
		assertThat(page.select("h1").text()).isEqualTo("Sources");
		assertThat(page.select(".reference-result").text()).isEqualTo("176 sources, 152 of them independent.");
		assertThat(page.select(".reference-rows > li")).hasSize(40);
		assertThat(page.select(".reference-rows > li").first().id()).isEqualTo("source-diffwiki-cto-ctpo");
		assertThat(page.select(".paging").text()).contains("Part 1 of 5, 176 in all");
		assertThat(page.select("meta[name=robots]")).isEmpty();
	}

	@Test
	void tellsEverywhereASourceIsUsed() {
		Element entry = read("/references").expectFirst("#source-diffwiki-cto-ctpo");
		assertThat(entry.select(".places-head").text()).startsWith("Used in 45 places");
		assertThat(entry.select(".places a").eachAttr("href"))
			.contains("/references/diffwiki-cto-ctpo", "/roles/cto#definition", "/roles/cto#owns",
					"/combined-roles/cpto#overview", "/combined-roles/cpto#dispute-company-age")
			.anyMatch((address) -> address.startsWith("/roles/cto#cto-primary-focus-"))
			.anyMatch((address) -> address.startsWith("/combined-roles/cpto#advantage-"))
			.anyMatch((address) -> address.startsWith("/combined-roles/cpto#signal-"));
	}

	@Test
	void countsEachKindAndSaysWhatItMeans() {
		Document page = read("/references");
		assertThat(page.select(".switches li").eachText()).startsWith("Studies 54 survey, research or payroll data",
				"Official 9 government, law, standard or public taxonomy",
				"Reference works 19 encyclopaedia or glossary", "Practitioners 43 held the job, or works beside it",
				"Advisory 51 search firm, recruiter, coach or vendor: sells to the reader");
	}

	@Test
	void keepsOneKindWithOneClickAndAddsAnother() {
		String first = read("/references").select(".switches a:contains(Official)").attr("href");
		Document official = read(first);
		assertThat(official.select(".reference-result").text())
			.isEqualTo("9 of 176 sources, 8 of them independent: official. Show all");
		assertThat(official.select(".switches [aria-current]").text()).isEqualTo("Official 9");
		assertThat(official.select(".source > p + p b").eachText()).hasSize(9).containsOnly("Official.");
		assertThat(official.select("meta[name=robots]").attr("content")).startsWith("noindex");
		String second = official.select(".switches a:contains(Studies)").attr("href");
		assertThat(second).isEqualTo("/references?kind=study&kind=official");
		assertThat(read(second).select(".reference-result").text()).startsWith("63 of 176 sources");
		assertThat(official.select(".switches a:contains(Official)").attr("href")).isEqualTo("/references");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cpto", "CPTO", "CTPO", "Chief%20Technology%20and%20Product%20Officer" })
	void keepsWhatARoleUsesUnderAnyOfItsNames(String role) {
		Document page = read("/references?role=" + role + "&kind=study");
		assertThat(page.select(".reference-result").text()).matches("[0-9]+ of 176 sources: studies, CPTO. Show all");
		assertThat(page.select(".reference-rows > li")).isNotEmpty()
			.allSatisfy((entry) -> assertThat(entry.select(".places b").eachText()).contains("CPTO"));
		assertThat(page.select("option[selected]").attr("value")).isEqualTo("cpto");
		assertThat(page.select("input[name=kind]").eachAttr("value")).containsExactly("study");
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
		Document page = read("/references?kind=%3Cb%3Eblog%3C/b%3E&role=%24%7B7*7%7D");
		assertThat(page.select(".notice").eachText()).containsExactly(
				"Left out, because there is no such kind of source here: <b>blog</b>.",
				"Left out, because there is no such role here: ${7*7}.");
		assertThat(page.select(".reference-result").text()).isEqualTo("176 sources, 152 of them independent.");
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "x", "99999999999999999999", "1e3", "%00" })
	void startsAtTheBeginningWhereThePartIsNoNumber(String part) {
		assertThat(read("/references?page=" + part).select(".paging").text()).contains("Part 1 of 5");
	}

	@Test
	void endsWithTheLastPart() {
		Document last = read("/references?page=5");
		assertThat(last.select(".reference-rows > li")).hasSize(16);
		assertThat(read("/references?page=6").select(".reference-rows > li").eachAttr("id"))
			.isEqualTo(last.select(".reference-rows > li").eachAttr("id"));
		assertThat(last.title()).isEqualTo("Sources, part 5 – Role Compare");
		assertThat(last.select("link[rel=canonical]").attr("href")).endsWith("/references?page=5");
	}

	@Test
	void keepsTheFilterFromPartToPart() {
		Document page = read("/references?kind=study&kind=advisory&role=cto");
		assertThat(page.select(".paging a[rel=next]").attr("href"))
			.isEqualTo("/references?kind=study&kind=advisory&role=cto&page=2");
	}

	/** Render what the list answers to an address; the controller does no more. */
	private static Document read(String address) {
		MultiValueMap<String, String> asked = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
		List<String> kinds = asked.getOrDefault("kind", List.of())
			.stream()
			.map(ReferenceListPageTests::decode)
			.toList();
		return Rendering.render("library/references", "referenceList",
				ReferenceList.of(Catalogues.example(), ReferenceListAddress.of(kinds, decode(asked.getFirst("role")),
						decode(asked.getFirst("voice")), decode(asked.getFirst("page")))));
	}

	private static String decode(String value) {
		return (value != null) ? UriUtils.decode(value, StandardCharsets.UTF_8) : null;
	}

}
