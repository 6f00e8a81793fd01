package org.rolecompare.citationformat;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.page.CurrentSite;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class CitePageTests {

	@Autowired
	private Pages pages;

	@Autowired
	private CurrentSite site;

	@ParameterizedTest
	@ValueSource(strings = { "/compare/cto-vs-cpo", "/roles/cto", "/categories/primary-focus", "/combined-roles/cpto",
			"/combined-roles/cpto/memo" })
	void citesThePageWithItsEditionInEveryStyleAndForm(String address) {
		Document page = this.pages.read(address + ".cite");
		String cited = this.site.get().absolute(address) + "?edition=" + this.site.get().version();
		List<Element> entries = page.select(".citation > [id^=text-]");
		assertThat(entries).hasSize(CitationStyle.values().length + 3)
			.allSatisfy((entry) -> assertThat(entry.wholeText()).contains(cited).contains("Role Compare"));
		assertThat(page.select("h1").text()).isEqualTo("Cite this page");
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
		assertThat(page.select(".crumb a").attr("href")).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/compare/cto-vs-cpo", "/compare/cto-vs-cpo?kind=study", "/roles/cto", "/combined-roles/cpto" })
	void listsTheSourcesOfThePageByItsNumbers(String address) {
		Document page = this.pages.read(address);
		Document cite = this.pages.read(address.replaceFirst("(\\?|$)", ".cite$1"));
		assertThat(cite.select(".cited > li").eachAttr("value"))
			.containsExactlyElementsOf(page.select(".entries > li > a:first-child").eachText());
		for (String url : page.select(".entries .source > p:first-child > a").eachAttr("href")) {
			assertThat(cite.select(".cited").text()).contains(url);
		}
	}

	@Test
	void writesTheSourcesInTheStyleThatIsChosen() {
		String usual = this.pages.read("/roles/cto.cite").select(".cited").html();
		Document other = this.pages.read("/roles/cto.cite?style=vancouver");
		assertThat(other.select(".cited").html()).isNotEqualTo(usual);
		assertThat(other.select("main nav [aria-current]").text()).isEqualTo("Vancouver");
		assertThat(this.pages.read("/roles/cto.cite?style=%3Cb%3E").select(".cited").html()).isEqualTo(usual);
	}

	@Test
	void keepsWhatTheReaderHasChosenAndNotHowItIsCited() {
		Document page = this.pages.read("/compare/cto-vs-cpo.cite?category=pay&style=mla&edition=old");
		assertThat(page.select("#text-apa").text()).contains("/compare/cto-vs-cpo?category=pay&edition=")
			.doesNotContain("style", "old");
		assertThat(page.select("nav[aria-label^=Style] a").eachAttr("href"))
			.contains("/compare/cto-vs-cpo.cite?category=pay&style=ieee#sources-head");
	}

	@Test
	void citesTheSourceWhereThePageIsAboutOne() {
		Document page = this.pages.read("/references/diffwiki-cto-ctpo.cite");
		assertThat(page.select("h1").text()).isEqualTo("Cite this source");
		assertThat(page.select("#text-apa").text()).contains("https://diff.wiki/").doesNotContain("Role Compare");
		assertThat(page.select(".cited")).isEmpty();
	}

	@Test
	void copiesWhatIsThere() {
		Document page = this.pages.read("/roles/cto.cite");
		assertThat(page.select("button.copy").eachAttr("data-of"))
			.hasSize(CitationStyle.values().length + 4 + page.select(".cited > li").size())
			.doesNotHaveDuplicates()
			.allSatisfy((id) -> assertThat(page.getElementById(id)).isNotNull());
	}

	@Test
	void describesThePageAndEachOfItsSourcesToReferenceManagers() {
		Document page = this.pages.read("/roles/cto.cite");
		List<String> works = page.select("main .Z3988").eachAttr("title");
		assertThat(works).hasSize(1 + page.select(".cited > li").size()).doesNotHaveDuplicates();
		assertThat(works.get(0)).contains("rft.aucorp=Role+Compare", "edition%3D" + this.site.get().version());
		assertThat(works.get(1)).contains("rft.title=", "rft.identifier=http");
		assertThat(this.pages.read("/references/diffwiki-cto-ctpo.cite").select("main .Z3988")).hasSize(1);
	}

	@Test
	void tellsMachinesWhatThePageCites() {
		Document page = this.pages.read("/roles/cto.cite");
		JsonNode cited = JsonMapper.shared().readTree(page.select("script[type$=ld+json]").html()).get("mainEntity");
		assertThat(cited.get("url").asString()).endsWith("/roles/cto?edition=" + this.site.get().version());
		assertThat(cited.get("citation")).extracting((work) -> work.get("@type").asString())
			.hasSameSizeAs(page.select(".cited > li"))
			.containsOnly("WebPage");
	}

	@Test
	void isThereForPagesWithSourcesOnly() {
		assertThat(this.pages.open("/about.cite").getResponse().getStatus()).isEqualTo(404);
	}

}
