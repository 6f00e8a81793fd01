package org.rolecompare.library;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.address.NotFound;
import org.rolecompare.catalogue.CitationUses.Place.Site;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What only the whole application shows of the pages of the sources: how requests are
 * read, and that links lead to what other pages tell.
 */
@PageTest
class LibraryControllerTests {

	@Autowired
	private Pages pages;

	@Test
	void readsEveryChoiceFromTheAddress() {
		Document page = this.pages.read("/references?kind=study&kind=advisory&role=cto&voice=own&q=c&sort=year");
		assertThat(page.title()).isEqualTo("Sources: studies, advisory, CTO, without those that repeat another, "
				+ "with “c”, newest first – Role Compare");
		assertThat(this.pages.read("/references?sort=title&page=2").title())
			.isEqualTo("Sources, by title, part 2 – Role Compare");
	}

	@Test
	void readsThePartOfASource() {
		assertThat(this.pages.read("/references/gartner-cto-2019?page=7").select("h1").text())
			.isEqualTo("The Evolving Role of the Chief Technology Officer");
	}

	@ParameterizedTest
	@CsvSource({ "kornferry-2020, STATEMENT, /roles/cto#dispute-cto-reports-to",
			"wills-ctpo, ADVANTAGE, /combined-roles/cpto#dispute-cost",
			"diffwiki-cto-ctpo, SIGNAL, /combined-roles/cpto#dispute-company-age",
			"infinify-techdebt, RESPONSIBILITY, /roles/cto#dispute-technical-debt" })
	void leadsFromWhatIsDisputedToWhatEachSideSays(String key, Site site, String dispute) {
		Document page = this.pages.read("/references/" + key);
		assertThat(page.select("section[aria-labelledby=used] li .dispute").eachAttr("href")).as(site.name())
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
			.isInstanceOf(NotFound.class);
	}

}
