package org.rolecompare.compare;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class HomePageTests {

	@Autowired
	private Pages pages;

	@Test
	void homeComparesTheRolesOfTheManifestAtOnce() {
		Document page = this.pages.read("/");
		assertThat(page.select(".heads .letters").eachText()).containsExactly("CTO", "CPO", "CPTO");
		assertThat(page.select("tbody tr")).hasSize(7);
		assertThat(page.select("td").eachText()).doesNotContain("");
		assertThat(page.select(".chooser select option[selected]").eachAttr("value")).containsExactly("cto", "cpo",
				"cpto");
	}

	@Test
	void homeCarriesTheNumbersOfTheWholeComparison() {
		Document whole = this.pages.read("/compare/cto-vs-cpo-vs-cpto");
		for (Element entry : this.pages.read("/").select(".entries > li")) {
			assertThat(whole.getElementById(entry.id()).child(0).text()).isEqualTo(entry.child(0).text());
		}
		ComparisonPageTests.assertCitationsRoundTrip(this.pages.read("/"));
	}

	@Test
	void homeLeadsFromADisputedCellToWhatEachSideSays() {
		Element mark = this.pages.read("/").expectFirst("#cell-primary-focus-cpo .dispute");
		assertThat(mark.attr("href")).isEqualTo("/roles/cpo#dispute-who-owns-the-what");
		assertThat(this.pages.read("/roles/cpo").getElementById("dispute-who-owns-the-what")).isNotNull();
	}

	@Test
	void homeLeadsFromItsThreeFieldsToFive() {
		Element more = this.pages.read("/").expectFirst(".chooser-head a");
		assertThat(more.text()).isEqualTo("or up to five");
		assertThat(this.pages.read(more.attr("href")).select(".chooser select")).hasSize(5);
		assertThat(this.pages.read("/roles").select(".chooser-head a")).isEmpty();
	}

	@Test
	void homeLeadsToPopularComparisons() {
		Document page = this.pages.read("/");
		assertThat(page.select(".popular a")).hasSize(6);
	}

	@Test
	void homeAndTheMenuLeadToTheGuideAndToMoves() {
		Document page = this.pages.read("/");
		assertThat(page.select(".door > a").eachAttr("href")).containsExactly("/compare", "/combined-roles/cpto/guide",
				"/moves");
		assertThat(page.select(".door > a").eachText()).containsExactly("Compare roles", "One leader or two?",
				"Change roles");
		assertThat(page.select("nav[aria-label=Main] a").eachText()).contains("Decide", "Moves");
	}

	@Test
	void homeDrawsWhereItsRolesOverlap() {
		Document page = this.pages.read("/");
		assertThat(page.select("svg.venn text").eachText()).contains("CPTO, all 28", "13", "not CPO", "5", "both", "10",
				"not CTO");
		assertThat(page.select("section:has(#overlap-head) .hint").text()).startsWith(
				"In the setting “Product and technology”, of 28 responsibilities the CTO answers for 18, the CPO answers "
						+ "for 15 and the CPTO answers for 28. The two circles are to scale; the line round them is not.");
		assertThat(page.select("section:has(#overlap-head) a").eachAttr("href"))
			.containsExactly("/overlap/cto-vs-cpo-vs-cpto");
	}

	@Test
	void chooserLandsOnTheComparison() {
		assertThat(this.pages.open("/compare?role=cto&role=&role=CTPO")).hasStatus(302)
			.hasHeader("Location", "/compare/cto-vs-cpto");
		assertThat(this.pages.open("/compare?role=cto&role=cpo&category=pay&q=a%20b")).hasStatus(302)
			.hasHeader("Location", "/compare/cto-vs-cpo?category=pay&q=a%20b");
	}

	@Test
	void oneRoleAsksForAnother() {
		Document page = this.pages.read("/compare?role=cto");
		assertThat(page.select("h1").text()).isEqualTo("Compare CTO with another role");
		List<String> options = page.select(".options a").eachAttr("href");
		assertThat(options).hasSize(15).contains("/compare/cto-vs-cpto").doesNotContain("/compare/cto-vs-cto");
	}

	@Test
	void noRoleShowsTheChooser() {
		Document page = this.pages.read("/compare");
		assertThat(page.select(".chooser select")).hasSize(ComparisonAddress.MOST_ROLES);
		assertThat(page.select(".options a")).hasSize(16);
		assertThat(page.select(".options a").first().attr("href")).isEqualTo("/compare?role=cto");
	}

	@Test
	void sharedLettersAskWhichRoleIsMeant() {
		Document page = this.pages.read("/compare?role=cto&role=CDO");
		assertThat(page.select(".notice").text()).contains("CDO is used for several roles");
		assertThat(page.select(".notice a").eachAttr("href")).containsExactly("/compare/cto-vs-chief-digital-officer",
				"/compare/cto-vs-cdao");
	}

	@Test
	void unknownNameIsLeftOutAndNearNamesAreOffered() {
		Document page = this.pages.read("/compare?role=cto&role=cheif%20product%20officer");
		assertThat(page.select(".notice").text()).contains("No role is called cheif product officer");
		assertThat(page.select(".notice a").eachAttr("href")).contains("/compare/cto-vs-cpo");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compare?role=%3Cscript%3Ealert(1)%3C/script%3E",
			"/compare?role=$%7B7*7%7D&role=*%7B8*8%7D", "/compare?page=-1", "/compare?page=99999999999",
			"/compare?page=2", "/compare?role=,,,", "/compare?role=%E2%80%AEotc" })
	void oddQueriesShowTheChooser(String address) {
		Document page = this.pages.read(address);
		assertThat(page.select(".chooser")).hasSize(1);
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.select("main").text()).doesNotContain("49").doesNotContain("64");
	}

}
