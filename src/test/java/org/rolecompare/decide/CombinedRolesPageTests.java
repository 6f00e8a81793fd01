package org.rolecompare.decide;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecompare.PageTest;
import org.rolecompare.Pages;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds on the list of combined roles.
 */
@PageTest
class CombinedRolesPageTests {

	@Autowired
	private Pages pages;

	@Test
	void listsCombinedRolesByRank() {
		assertThat(this.pages.read("/combined-roles").select(".combined-entry h2").eachText()).containsExactly("CPTO",
				"CDIO", "CITO");
	}

	@Test
	void saysHowMuchIsTold() {
		Element cpto = this.pages.read("/combined-roles").getElementById("cpto");
		assertThat(cpto.text()).contains("Joins CTO and CPO.",
				"14 advantages, 12 drawbacks, 24 signals for combining or keeping separate, 7 disputes.");
		assertThat(cpto.select("a.cite")).hasSize(3);
		assertThat(cpto.select(".go-on a").eachAttr("href")).containsExactly("/combined-roles/cpto",
				"/combined-roles/cpto/guide", "/compare/cto-vs-cpo-vs-cpto");
	}

	@Test
	void countsAsManyDisputesAsThePageOfTheRoleTells() {
		Document page = this.pages.read("/combined-roles/cpto");
		assertThat(this.pages.read("/combined-roles").getElementById("cpto").text())
			.contains(page.select(".dispute-account").size() + " disputes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2", "0", "-1", "999999", "99999999999999", "x", "%00", "1&page=2", "%F0%9F%98%80", "" })
	void fallsBackToAPartThatExists(String part) {
		Document page = this.pages.read("/combined-roles?page=" + part);
		assertThat(page.select("h1").text()).isEqualTo("Combined roles");
		assertThat(page.select(".combined-entry")).hasSize(3);
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/combined-roles");
	}

}
