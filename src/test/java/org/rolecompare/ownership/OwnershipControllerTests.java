package org.rolecompare.ownership;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.address.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The addresses of who owns what, and where they lead from and to.
 */
@PageTest
class OwnershipControllerTests {

	private static final String ADDRESS = "/responsibilities/product-and-technology";

	private static final String ALL_POSTS = "/responsibilities/technology-leadership";

	@Autowired
	private Pages pages;

	@Test
	void leadsFromADisputedRowToEverySide() {
		Element row = this.pages.read(ADDRESS).expectFirst("#row-tech-debt");
		assertThat(row.select("a.dispute").attr("href")).isEqualTo("/roles/cto#dispute-technical-debt");
		assertThat(this.pages.read("/roles/cto").getElementById("dispute-technical-debt")).isNotNull();
	}

	@Test
	void isReachedFromTheRolesOfTheSetting() {
		assertThat(this.pages.read("/roles/cto").select("#owns a[href^=/responsibilities]").eachAttr("href"))
			.containsExactly(ADDRESS, ALL_POSTS);
		assertThat(this.pages.read("/").select("nav a[href=/responsibilities]")).hasSize(1);
	}

	@Test
	void listsTheSettings() {
		Document page = this.pages.read("/responsibilities");
		assertThat(page.select("h2 a").eachAttr("href")).containsExactly("/responsibilities/digital-and-information",
				ADDRESS, ALL_POSTS);
		Element entry = page.expectFirst("#setting-product-and-technology");
		assertThat(entry.text()).contains("A company with a CTO and a CPO, or with a CPTO instead of both.",
				"CTO, CPO and CPTO", "28 responsibilities in 4 areas.");
		assertThat(page.select("nav a[aria-current]").text()).isEqualTo("Who owns what");
		assertThat(this.pages.read("/responsibilities?page=99").select("h2 a")).hasSize(3);
	}

	@Test
	void showsWhatTheQueryChooses() {
		Document page = this.pages.read(ADDRESS + "?role=cto&role=&area=People&level=owns&kind=gossip");
		assertThat(page.select("thead .letters").eachText()).containsExactly("CTO");
		assertThat(page.select(".states a[aria-current]").eachText()).containsExactly("People 3", "Owns");
		assertThat(page.select(".notice q").eachText()).containsExactly("gossip");
	}

	@Test
	void movesAnotherCaseForGood() {
		assertThat(this.pages.open("/responsibilities/Product-and-Technology?role=cto")).hasHeader("Location",
				"/responsibilities/product-and-technology?role=cto");
		assertThat(this.pages.open("/responsibilities/Product-and-Technology")).hasStatus(301)
			.hasHeader("Location", ADDRESS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing", "Nothing", "cto", "%3Cscript%3E", "%E2%80%AE" })
	void knowsNoSettingOfAnotherName(String name) {
		MvcTestResult answer = this.pages.open("/responsibilities/" + name);
		assertThat(answer).hasStatus(404);
		assertThat(answer.getMvcResult().getResolvedException()).isInstanceOfSatisfying(NotFound.class,
				(missing) -> assertThat(missing.getKind()).isEqualTo(NotFound.Kind.SETTING));
	}

}
