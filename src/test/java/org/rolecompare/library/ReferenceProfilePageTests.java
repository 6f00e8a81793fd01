package org.rolecompare.library;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.source.NoSuchReferenceException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ReferenceProfilePageTests {

	@Autowired
	private Pages pages;

	@Test
	void tellsAllThatIsKnownOfASource() {
		Document page = this.pages.read("/references/gartner-cto-2019");
		assertThat(page.select("h1").text()).isEqualTo("The Evolving Role of the Chief Technology Officer");
		assertThat(page.select(".source-facts dt").eachText()).containsExactly("Title", "Authors", "Site", "Address",
				"Published", "Who is speaking", "Sample", "Retrieved", "Note", "Key");
		assertThat(page.select(".source-facts").text()).contains("Samantha Searle", "Gartner", "25 November 2019",
				"Study: survey, research or payroll data.", "21 November 2026", "gartner-cto-2019");
		assertThat(page.select(".source-facts time").eachAttr("datetime")).containsExactly("2019-11-25", "2026-11-21");
	}

	@Test
	void saysWhatIsNotKnown() {
		Document page = this.pages.read("/references/dragonboat");
		assertThat(page.select("h1").text()).isEqualTo("Dragonboat");
		assertThat(page.select(".source-facts").text()).contains("Title Not shown on the page we read.",
				"Authors Not shown on the page we read.", "Published No date.",
				"Page Only the site is known, not the page.");
	}

	@Test
	void leadsToTheSourceThroughWhichItWasReadAndBack() {
		Document read = this.pages.read("/references/wikipedia-cto");
		assertThat(read.select("dt:contains(Read through) + dd a").attr("href"))
			.isEqualTo("/references/diffwiki-cto-ctpo");
		Document through = this.pages.read("/references/diffwiki-cto-ctpo");
		assertThat(through.select("section[aria-labelledby=passed-on] a").eachAttr("href"))
			.contains("/references/wikipedia-cto", "/references/dragonboat");
	}

	@Test
	void showsTheTextsThatCiteItRoleByRole() {
		Document page = this.pages.read("/references/diffwiki-cto-ctpo");
		assertThat(page.select("section[aria-labelledby=used] h3").eachText()).containsExactly(
				"Chief Technology Officer CTO", "Chief Product Officer CPO",
				"Chief Product and Technology Officer CPTO");
		assertThat(page.select("section[aria-labelledby=used] li")).hasSize(45);
		assertThat(page.select("section[aria-labelledby=used-cto] li").eachText())
			.startsWith("Definition The executive who answers for an organisation's technological needs and for its "
					+ "research and development.", "Question it answers How?")
			.anyMatch((use) -> use.startsWith(
					"Responsibility “Technical architecture and stack” in setting “Product and technology” Owns"));
		assertThat(page.select("section[aria-labelledby=used] li a"))
			.allSatisfy((link) -> assertThat(link.attr("href")).matches("/(combined-)?roles/[a-z0-9-]+#[a-z0-9-]+"));
	}

	@Test
	void leadsASideOfADisputeByItsAnswer() {
		Document page = this.pages.read("/references/gartner-cto-2019");
		assertThat(page.select("li:has(a[href=/roles/cto#dispute-cto-reports-to]) b").text())
			.isEqualTo("About four in ten.");
	}

	@ParameterizedTest
	@CsvSource({ "kornferry-2020, STATEMENT, /roles/cto#dispute-cto-reports-to",
			"wills-ctpo, ADVANTAGE, /combined-roles/cpto#dispute-cost",
			"diffwiki-cto-ctpo, SIGNAL, /combined-roles/cpto#dispute-company-age",
			"infinify-techdebt, RESPONSIBILITY, /roles/cto#dispute-technical-debt" })
	void leadsFromWhatIsDisputedToWhatEachSideSays(String key, CitationSite place, String dispute) {
		Document page = this.pages.read("/references/" + key);
		assertThat(page.select("section[aria-labelledby=used] li .dispute").eachAttr("href")).as(place.name())
			.contains(dispute);
		String[] parts = dispute.split("#");
		assertThat(this.pages.read(parts[0]).getElementById(parts[1])).isNotNull();
	}

	@Test
	void movesFromAnotherCase() {
		assertThat(this.pages.open("/references/Gartner-CTO-2019")).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.hasRedirectedUrl("/references/gartner-cto-2019");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nobody-1999", "NOBODY", "%3Cscript%3E", "a'--", "source-%F0%9F%98%80" })
	void knowsNoOtherSources(String key) {
		assertThat(this.pages.open("/references/" + key)).hasStatus(HttpStatus.NOT_FOUND)
			.failure()
			.isInstanceOf(NoSuchReferenceException.class);
	}

	@Test
	void keepsTheKeyThatIsUnknown() {
		assertThat(this.pages.open("/references/nobody-1999")).failure()
			.isInstanceOfSatisfying(NoSuchReferenceException.class,
					(absence) -> assertThat(absence.getKey()).isEqualTo("nobody-1999"));
	}

	@Test
	void hasATitleOfItsOwn() {
		assertThat(this.pages.read("/references/gartner-cto-2019").title())
			.isEqualTo("The Evolving Role of the Chief Technology Officer, source gartner-cto-2019 – Role Compare");
	}

	@Test
	void takesFourStatementsHoweverMuchASourceIsUsed() {
		assertThat(this.pages.countStatements("/references/kornferry-2020")).isEqualTo(5);
		assertThat(this.pages.countStatements("/references/gdad")).isEqualTo(5);
	}

}
