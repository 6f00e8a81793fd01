package org.rolecompare.profile;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.RoleRepository;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds on the list of all roles.
 */
@PageTest
class RolesPageTests {

	@Autowired
	private Pages pages;

	@Autowired
	private RoleRepository roles;

	@Test
	void listsEveryRoleByRankWithItsSources() {
		Document page = this.pages.read("/roles");
		assertThat(page.select(".profile-list h2 .letters").eachText()).containsExactlyElementsOf(
				this.roles.findNames(Limit.unlimited()).stream().map(RoleNames::abbreviation).toList());
		assertThat(page.select(".profile-list > li"))
			.allMatch((role) -> role.select(".profile-definition [role=doc-noteref]").size() > 0);
		assertThat(page.select(".lead").text()).startsWith(this.roles.count() + " executive roles");
		assertThat(page.select(".paging")).isEmpty();
		CitationRoundTrip.holdsOn(page);
	}

	@Test
	void introducesARoleInShort() {
		Element role = this.pages.read("/roles").select(".profile-list > li").get(2);
		assertThat(role.select("h2").hasClass("hue-violet")).isTrue();
		assertThat(role.select("em").eachText()).containsExactly("What?", "Why?", "How?");
		assertThat(role.text()).contains("Also called CTPO").contains("Joins CTO and CPO.");
		assertThat(role.select(".profile-do a").eachAttr("href")).containsExactly("/roles/cpto", "/compare?role=cpto",
				"/roles/cpto/job-description");
		assertThat(role.select(".profile-do a").eachText()).element(1)
			.asString()
			.startsWith("Compare with another role: CPTO");
	}

	@Test
	void tellsNamesThatSeveralRolesShare() {
		assertThat(this.pages.read("/roles").select(".profile-shared").eachText()).contains(
				"CDO is also used for CDAO, Chief Data and Analytics Officer.",
				"CDO is also used for Chief Digital Officer.");
	}

	@Test
	void offersAllRolesInTheChooser() {
		assertThat(this.pages.read("/roles").select(".profile-chooser select").first().select("option"))
			.hasSize(1 + (int) this.roles.count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "2", "999999", "99999999999999999999", "two", "%3Cscript%3E", "", "1&page=2",
			"%24%7B7*7%7D" })
	void fallsBackToAPartThatExists(String typed) {
		Document page = this.pages.read("/roles?page=" + typed);
		assertThat(page.select(".profile-list > li")).hasSize((int) this.roles.count());
		assertThat(page.expectFirst("link[rel=canonical]").attr("href")).endsWith("/roles");
	}

	@Test
	void takesFewStatements() {
		assertThat(this.pages.countStatements("/roles")).isLessThanOrEqualTo(3);
	}

}
