package org.rolecompare.profile;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.role.RoleNames;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds on the list of all roles.
 */
class RolesPageTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	private final Document page = Rendering.render("profile/roles", "roleList", RoleList.of(CATALOGUE, null));

	@Test
	void listsEveryRoleByRankWithItsSources() {
		assertThat(this.page.select(".profile-list h2 .letters").eachText())
			.containsExactlyElementsOf(CATALOGUE.roles().names().stream().map(RoleNames::abbreviation).toList());
		assertThat(this.page.select(".profile-list > li"))
			.allMatch((role) -> role.select(".profile-definition [role=doc-noteref]").size() > 0);
		assertThat(this.page.select(".lead").text()).startsWith(CATALOGUE.roles().all().size() + " executive roles");
		assertThat(this.page.select(".paging")).isEmpty();
		CitationRoundTrip.holdsOn(this.page);
	}

	@Test
	void introducesARoleInShort() {
		Element role = this.page.select(".profile-list > li").get(2);
		assertThat(role.select("h2").hasClass("hue-violet")).isTrue();
		assertThat(role.select("em").eachText()).containsExactly("What?", "Why?", "How?");
		assertThat(role.text()).contains("Also called CTPO").contains("Joins CTO and CPO.");
		assertThat(role.select(".profile-do a").eachAttr("href")).containsExactly("/compare?role=cpto",
				"/roles/cpto/job-description");
		assertThat(role.select(".profile-do a").eachText()).first()
			.asString()
			.startsWith("Compare with another role: CPTO");
	}

	@Test
	void tellsNamesThatSeveralRolesShare() {
		assertThat(this.page.select(".profile-shared").eachText()).contains(
				"CDO is also used for CDAO, Chief Data and Analytics Officer.",
				"CDO is also used for Chief Digital Officer.");
	}

	@Test
	void offersAllRolesInTheChooser() {
		assertThat(this.page.select(".profile-chooser select").first().select("option"))
			.hasSize(1 + CATALOGUE.roles().all().size());
	}

}
