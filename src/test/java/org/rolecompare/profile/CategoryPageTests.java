package org.rolecompare.profile;

import java.util.List;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.RoleRepository;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.CategoryRepository;
import org.rolecompare.statement.NoSuchCategoryException;
import org.rolecompare.statement.Statement;
import org.rolecompare.statement.StatementRepository;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds on the page of a category.
 */
@PageTest
class CategoryPageTests {

	@Autowired
	private Pages pages;

	@Autowired
	private RoleRepository roles;

	@Autowired
	private CategoryRepository categories;

	@Autowired
	private StatementRepository statements;

	@TestFactory
	Stream<DynamicTest> tellsEveryRoleOnce() {
		return this.categories.findAllByOrderByPosition()
			.stream()
			.map((category) -> DynamicTest.dynamicTest(category.getSlug(), () -> tellsAll(category)));
	}

	private void tellsAll(Category category) {
		Document page = this.pages.read("/categories/" + category.getSlug());
		List<String> all = this.roles.findNames(Limit.unlimited()).stream().map(RoleNames::slug).toList();
		assertThat(page.select(".profile-statements > li").eachAttr("id")).containsExactlyElementsOf(
				this.statements.findAllByCategory(category.getSlug(), all).stream().map(Statement::getKey).toList());
		int stated = page.select(".profile-list > li").size();
		int unstated = page.select(".profile-unstated > li").size();
		assertThat(stated + unstated).isEqualTo(all.size());
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
		Element role = this.pages.read("/categories/reports-to").select(".profile-list > li").first();
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
		assertThat(beside("/categories/primary-focus")).containsExactly("/categories/core-responsibilities");
		assertThat(beside("/categories/core-responsibilities")).containsExactly("/categories/primary-focus",
				"/categories/strategic-involvement");
		assertThat(beside("/categories/pay")).containsExactly("/categories/failure-modes");
	}

	private List<String> beside(String address) {
		return this.pages.read(address).select(".profile-beside a").eachAttr("href");
	}

	@ParameterizedTest
	@CsvSource({ "/categories/Pay, /categories/pay", "/categories/REPORTS-TO?page=2, /categories/reports-to" })
	void movesAnotherCaseToTheAddress(String address, String category) {
		assertThat(this.pages.open(address)).hasStatus(HttpStatus.MOVED_PERMANENTLY).hasRedirectedUrl(category);
	}

	@ParameterizedTest
	@CsvSource({ "nothing, nothing", "Nothing, Nothing", "%3Cscript%3E, <script>", "%24%7B7*7%7D, ${7*7}",
			"%E2%80%AEyap, \u202Eyap", "cto, cto" })
	void knowsNoOtherCategory(String address, String slug) {
		MvcTestResult answer = this.pages.open("/categories/" + address);
		assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(answer.getMvcResult().getResolvedException()).isInstanceOfSatisfying(NoSuchCategoryException.class,
				(exception) -> assertThat(exception.getSlug()).isEqualTo(slug));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "7", "two", "%3Cscript%3E", "" })
	void fallsBackToAPartThatExists(String typed) {
		assertThat(this.pages.read("/categories/pay?page=" + typed).expectFirst("link[rel=canonical]").attr("href"))
			.endsWith("/categories/pay");
	}

	@Test
	void takesAFewStatementsWhateverItsSize() {
		assertThat(this.pages.countStatements("/categories/primary-focus")).isLessThanOrEqualTo(6);
		assertThat(this.pages.countStatements("/categories/pay")).isLessThanOrEqualTo(7);
	}

}
