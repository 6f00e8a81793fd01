package org.rolecompare.profile;

import java.nio.file.Path;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Category;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of roles and categories on a foreign catalogue of many roles.
 */
class ManyRolesTests {

	private static Catalogue catalogue;

	@BeforeAll
	static void read(@TempDir Path folder) {
		catalogue = Catalogues.read(ManyRoles.write(folder));
	}

	private static Document roles(@Nullable String part) {
		return Rendering.render("profile/roles", "roleList", RoleList.of(catalogue, part));
	}

	private static Document role(String slug) {
		Role role = catalogue.roles().find(slug).orElseThrow();
		return Rendering.render("profile/role", "roleProfile", RoleProfile.of(catalogue, role));
	}

	private static Document category(String slug, @Nullable String part) {
		Category category = catalogue.categories().find(slug).orElseThrow();
		return Rendering.render("profile/category", "categoryProfile", CategoryProfile.of(catalogue, category, part));
	}

	@Test
	void listsRolesInPartsOfSixty() {
		Document last = roles("3");
		assertThat(last.select(".profile-list > li")).hasSize(ManyRoles.ROLES - 120);
		assertThat(last.title()).startsWith("All roles, part 3");
		assertThat(last.expectFirst("link[rel=canonical]").attr("href")).endsWith("/roles?page=3");
		assertThat(last.select(".paging").text()).contains("Part 3 of 3, 130 in all");
		assertThat(last.select(".paging a").eachAttr("href")).containsExactly("/roles?page=2");
		assertThat(roles(null).select(".profile-list > li")).hasSize(60);
		assertThat(roles("9").select(".profile-list > li")).hasSize(ManyRoles.ROLES - 120);
		CitationRoundTrip.holdsOn(last);
	}

	@Test
	void listsACategoryInPartsOfThirty() {
		Document last = category("aufgabe", "5");
		assertThat(last.select(".profile-list > li")).hasSize(10);
		assertThat(last.select("main > .hint").text()).isEqualTo("Our sources answer this for 130 roles.");
		assertThat(last.select("#unstated")).isEmpty();
		CitationRoundTrip.holdsOn(last);
	}

	@Test
	void countsRolesThatAreTooManyToList() {
		Document page = category("lohn", null);
		assertThat(page.select(".profile-list > li")).hasSize(3);
		assertThat(page.select("#unstated").text()).contains("127 roles: not stated in our sources.");
		assertThat(page.select(".profile-unstated")).isEmpty();
		assertThat(page.select("h1").text()).isEqualTo("Lohn & \"Brot\"");
	}

	@Test
	void tellsACategoryOfWhichNothingIsStated() {
		Document page = category("leer", null);
		assertThat(page.select(".profile-list, #sources")).isEmpty();
		assertThat(page.select("#unstated").text()).contains("130 roles: not stated in our sources.");
	}

	@Test
	void cutsTheListOfRolesThatShareAName() {
		Document page = role("amt-7");
		assertThat(page.select(".notice a")).hasSize(13);
		assertThat(page.select(".notice a").last().attr("href")).isEqualTo("/search?q=AMT");
		assertThat(page.select(".notice a").last().text()).isEqualTo("117 more");
		assertThat(page.select("h1").text()).isEqualTo("AMT: Amt <7>");
		assertThat(page.select(".profile-comparisons > li").size()).isLessThanOrEqualTo(16);
		CitationRoundTrip.holdsOn(page);
	}

	@Test
	void listsNoCatalogueInItsControls() {
		assertThat(roles(null).select("main option")).hasSize(60);
		assertThat(role("amt-1").select("main option")).hasSize(60);
	}

	@Test
	void linksNoCombinedRoleOfWhichNothingIsTold() {
		assertThat(role("amt-130").select("a[href^=/combined-roles/]")).isEmpty();
		assertThat(role("amt-1").select(".profile-head .meta a").eachAttr("href")).containsExactly("/roles/amt-130");
	}

}
