package org.rolecompare.about;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the about page says of the installation.
 */
@PageTest
class AboutControllerTests {

	private Document page;

	@BeforeEach
	void read(@Autowired Pages pages) {
		this.page = pages.read("/about");
	}

	@Test
	void namesLicencesAndCreditsEsco() {
		assertThat(this.page.select("#licence a").eachAttr("href")).containsExactly(
				"https://www.apache.org/licenses/LICENSE-2.0", "https://creativecommons.org/licenses/by/4.0/",
				"https://esco.ec.europa.eu/");
		assertThat(this.page.select("#licence").text()).contains("Source: ESCO v1.2.0, European Commission");
	}

	@Test
	void namesTheVersion() {
		assertThat(this.page.select("#version dt").eachText()).containsExactly("Catalogue", "Last reviewed",
				"Application");
		assertThat(this.page.select("#version time").attr("datetime")).isEqualTo("2026-11-21");
		assertThat(this.page.select("#version code").text()).isNotEmpty()
			.startsWith(this.page.select("footer .version").text());
	}

	@Test
	void admitsThatTheOperatorIsUnknown() {
		assertThat(this.page.select("#operator").text()).contains("has not given a name");
	}

	@Test
	void tellsNothingOfTheEditorsOfAnotherCatalogue() {
		assertThat(this.page.select("#method").text()).isNotEmpty().doesNotContain("the opening of a page was read");
	}

}
