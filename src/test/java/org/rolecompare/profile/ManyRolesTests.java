package org.rolecompare.profile;

import java.nio.file.Path;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecompare.PageTest;
import org.rolecompare.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of roles and categories on a foreign catalogue of many roles.
 */
@PageTest
@DirtiesContext
class ManyRolesTests {

	@TempDir
	static Path folder;

	@Autowired
	private Pages pages;

	@DynamicPropertySource
	static void catalogue(DynamicPropertyRegistry properties) {
		Path written = ManyRoles.write(folder);
		properties.add("rolecompare.catalogue", written::toString);
	}

	@Test
	void listsRolesInPartsOfSixty() {
		Document last = this.pages.read("/roles?page=3");
		assertThat(last.select(".profile-list > li")).hasSize(ManyRoles.ROLES - 120);
		assertThat(last.title()).startsWith("All roles, part 3");
		assertThat(last.expectFirst("link[rel=canonical]").attr("href")).endsWith("/roles?page=3");
		assertThat(last.select(".paging").text()).contains("Part 3 of 3, 130 in all");
		assertThat(last.select(".paging a").eachAttr("href")).containsExactly("/roles?page=2");
		assertThat(this.pages.read("/roles").select(".profile-list > li")).hasSize(60);
		assertThat(this.pages.read("/roles?page=9").select(".profile-list > li")).hasSize(ManyRoles.ROLES - 120);
		CitationRoundTrip.holdsOn(last);
	}

	@Test
	void listsACategoryInPartsOfThirty() {
		Document last = this.pages.read("/categories/aufgabe?page=5");
		assertThat(last.select(".profile-list > li")).hasSize(10);
		assertThat(last.select("main > .hint").text()).isEqualTo("Our sources answer this for 130 roles.");
		assertThat(last.select("#unstated")).isEmpty();
		CitationRoundTrip.holdsOn(last);
	}

	@Test
	void countsRolesThatAreTooManyToList() {
		Document page = this.pages.read("/categories/lohn");
		assertThat(page.select(".profile-list > li")).hasSize(3);
		assertThat(page.select("#unstated").text()).contains("127 roles: not stated in our sources.");
		assertThat(page.select(".profile-unstated")).isEmpty();
		assertThat(page.select("h1").text()).isEqualTo("Lohn & \"Brot\"");
	}

	@Test
	void tellsACategoryOfWhichNothingIsStated() {
		Document page = this.pages.read("/categories/leer");
		assertThat(page.select(".profile-list, #sources")).isEmpty();
		assertThat(page.select("#unstated").text()).contains("130 roles: not stated in our sources.");
	}

	@Test
	void cutsTheListOfRolesThatShareAName() {
		Document page = this.pages.read("/roles/amt-7");
		assertThat(page.select(".notice a")).hasSize(13);
		assertThat(page.select(".notice a").last().attr("href")).isEqualTo("/search?q=AMT");
		assertThat(page.select(".notice a").last().text()).isEqualTo("117 more");
		assertThat(page.select("h1").text()).isEqualTo("AMT: Amt <7>");
		assertThat(page.select(".profile-comparisons > li").size()).isLessThanOrEqualTo(16);
		CitationRoundTrip.holdsOn(page);
	}

	@Test
	void listsNoCatalogueInItsControls() {
		assertThat(this.pages.read("/roles").select("main option")).hasSize(60);
		assertThat(this.pages.read("/roles/amt-1").select("main option")).hasSize(60);
	}

	@Test
	void linksNoCombinedRoleOfWhichNothingIsTold() {
		assertThat(this.pages.read("/roles/amt-130").select("a[href^=/combined-roles/]")).isEmpty();
		assertThat(this.pages.read("/roles/amt-1").select(".profile-head .meta a").eachAttr("href"))
			.containsExactly("/roles/amt-130");
	}

	@Test
	void takesNoMoreStatementsThanOnASmallCatalogue() {
		assertThat(this.pages.countStatements("/roles")).isLessThanOrEqualTo(3);
		assertThat(this.pages.countStatements("/roles/amt-1")).isLessThanOrEqualTo(8);
		assertThat(this.pages.countStatements("/categories/aufgabe")).isLessThanOrEqualTo(7);
		assertThat(this.pages.countStatements("/categories/lohn")).isLessThanOrEqualTo(7);
	}

}
