package org.rolecompare.profile;

import java.util.List;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds on the page of a category.
 */
class CategoryPageTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	@TestFactory
	Stream<DynamicTest> tellsEveryRoleOnce() {
		return CATALOGUE.categories()
			.all()
			.stream()
			.map((category) -> DynamicTest.dynamicTest(category.getSlug(), () -> tellsAll(category)));
	}

	private static Document page(String category) {
		return page(CATALOGUE.categories().find(category).orElseThrow());
	}

	private static Document page(Category category) {
		return Rendering.render("profile/category", "categoryProfile", CategoryProfile.of(CATALOGUE, category, null));
	}

	private void tellsAll(Category category) {
		Document page = page(category);
		assertThat(page.select(".profile-statements > li").eachAttr("id"))
			.containsExactlyElementsOf(CATALOGUE.statements()
				.all()
				.stream()
				.filter((statement) -> statement.getCategory().equals(category))
				.map(Statement::getKey)
				.toList());
		int stated = page.select(".profile-list > li").size();
		int unstated = page.select(".profile-unstated > li").size();
		assertThat(stated + unstated).isEqualTo(CATALOGUE.roles().all().size());
		assertThat(page.select("main > .hint").text()).contains("Our sources answer this for " + stated + " roles.");
		assertThat(page.select("#unstated .unstated").text()).isEqualTo(switch (unstated) {
			case 0 -> "";
			case 1 -> "One role: not stated in our sources.";
			default -> unstated + " roles: not stated in our sources.";
		});
		CitationRoundTrip.holdsOn(page);
		assertThat(page.select("h1").text()).isEqualTo(category.getName());
	}

	@Test
	void tellsARoleWithItsStatements() {
		Element role = page("reports-to").select(".profile-list > li").first();
		assertThat(role.select("h2").text()).isEqualTo("CTO Chief Technology Officer");
		assertThat(role.select("h2").hasClass("hue-indigo")).isTrue();
		assertThat(role.select("h2 a").attr("href")).isEqualTo("/roles/cto#category-reports-to");
		assertThat(role.select(".dispute").eachAttr("href")).containsExactly("/roles/cto#dispute-cto-reports-to");
		assertThat(role.select(".profile-disagree").text()).isEqualTo("Sources disagree three answers");
		assertThat(role.select(".profile-do a").eachAttr("href"))
			.containsExactly("/compare?role=cto&category=reports-to");
	}

	@Test
	void leadsToTheCategoriesBeforeAndAfter() {
		assertThat(beside("primary-focus")).containsExactly("/categories/core-responsibilities");
		assertThat(beside("core-responsibilities")).containsExactly("/categories/primary-focus",
				"/categories/strategic-involvement");
		assertThat(beside("pay")).containsExactly("/categories/failure-modes");
	}

	private List<String> beside(String category) {
		return page(category).select(".profile-beside a").eachAttr("href");
	}

}
