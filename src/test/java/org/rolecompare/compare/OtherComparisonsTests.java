package org.rolecompare.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Comparisons in a catalogue of one's own: levels of one job that answer the same
 * question, roles that answer none, and many categories of which the roles state few.
 */
@PageTest
@DirtiesContext
class OtherComparisonsTests {

	private static final int CATEGORIES = 60;

	private static final int STATED = 4;

	@TempDir
	private static Path folder;

	@Autowired
	private Pages pages;

	@DynamicPropertySource
	static void write(DynamicPropertyRegistry properties) throws IOException {
		write("catalogue.yaml", """
				title: Levels
				reviewed: 2026-11-20
				home: [m1, m2, quiet]
				popular: [[m1, m2], [m1, tech], [quiet, still], [m1, quiet]]
				""");
		write("categories.yaml", IntStream.rangeClosed(1, CATEGORIES)
			.mapToObj((
					number) -> "- {slug: c%d, name: Category %d, question: What?, wording: starts with a verb, group: G%d}\n"
						.formatted(number, number, number / 10))
			.collect(Collectors.joining()));
		write("references.yaml", IntStream.rangeClosed(1, 9)
			.mapToObj((
					number) -> "- {key: s%d, site: S, url: 'https://example.org/%d', retrieved: 2026-11-20, kind: study}\n"
						.formatted(number, number))
			.collect(Collectors.joining()));
		role("m1", 1, "answers: {words: [what, why], basis: sourced, cites: [s3]}", "");
		role("m2", 2, "answers: {words: [why, what], basis: editorial}", "");
		role("m3", 3, "answers: {words: [what, why], basis: sourced, cites: [s4, s3]}", "");
		role("tech", 4, "answers: {words: [how], basis: editorial}", "");
		role("quiet", 5, "", "");
		role("still", 6, "", "");
		role("pair", 7, "", "m1, quiet");
		properties.add("rolecompare.catalogue", folder::toString);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					m1-vs-m3            | The m1 and the m3 answer the same questions: what and why.
					m2-vs-m1            | The m2 and the m1 answer the same questions: why and what (our wording for the m2).
					m1-vs-tech-vs-m3    | The m1 and the m3 answer what and why; the tech how (our wording).
					tech-vs-m3-vs-m1    | The tech answers how (our wording); the m3 and the m1 what and why.
					m1-vs-quiet         | The m1 answers what and why. No question is stated for the quiet.
					quiet-vs-tech-vs-still | The tech answers how. The wording is ours. No question is stated for the quiet and the still.
					pair-vs-quiet       | The pair joins m1 and quiet.
					""")
	void claimsADifferenceOnlyWhereTheAnswersDiffer(String roles, String sentence) {
		Element difference = this.pages.read("/compare/" + roles).expectFirst(".difference");
		difference.select(".cites").remove();
		assertThat(difference.text()).isEqualTo(sentence);
	}

	@Test
	void saysNothingOfQuestionsThatNoRoleAnswers() {
		assertThat(this.pages.read("/compare/quiet-vs-still").select(".difference")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "m1-vs-tech-vs-m3", "tech-vs-m3-vs-m1", "m3-vs-quiet-vs-m1" })
	void numbersTheSourcesOfEqualAnswersInReadingOrder(String roles) {
		Document page = this.pages.read("/compare/" + roles);
		assertThat(page.select(".cites a").eachText().stream().distinct())
			.containsExactlyElementsOf(page.select(".entries > li > a").eachText());
		ComparisonPageTests.assertCitationsRoundTrip(page);
	}

	@Test
	void homeSaysWhichRoleAnswersNoQuestion() {
		Document page = this.pages.read("/");
		assertThat(page.select(".asks td").eachText()).satisfiesExactly((m1) -> assertThat(m1).contains("What? Why?"),
				(m2) -> assertThat(m2).endsWith("Why? What? our wording"),
				(quiet) -> assertThat(quiet).endsWith("Not stated in our sources."));
		assertThat(page.select(".popular .asked").stream().map(Element::text)).containsExactly("what, why",
				"what, why beside how", "", "what, why");
		assertThat(page.select("caption").text()).isEqualTo("m1, m2 and quiet: the first 4 of 60 categories");
	}

	@ParameterizedTest
	@CsvSource({ "/roles", "/roles/quiet", "/roles/quiet/job-description", "/categories/c1", "/search?q=quiet",
			"/moves/m1/quiet", "/overlap/m1-vs-quiet", "/references/s1" })
	void everyPageCopesWithARoleThatAnswersNoQuestion(String address) {
		assertThat(this.pages.read(address).select("main").text()).contains("quiet");
		assertThat(this.pages.read("/roles/quiet").select(".profile-answers")).isEmpty();
		assertThat(this.pages.read("/roles/m1").select(".profile-answers")).hasSize(1);
	}

	@Test
	void foldsManyCategoriesAndLeavesOutThoseThatNobodyStates() {
		Document page = this.pages.read("/compare/m1-vs-m2");
		assertThat(page.select(".strip li")).hasSize(CATEGORIES);
		assertThat(page.select(".strip .silent")).hasSize(CATEGORIES - STATED);
		assertThat(page.select("#result").text()).isEqualTo("4 categories, 8 statements from 3 sources.");
		assertThat(page.select(".table-foot").text())
			.startsWith("Left out because our sources state nothing: Category 5,")
			.endsWith("Category 12 and 48 more. Show them");
		assertThat(page.select("details.map-fold.many")).hasSize(1);
		Document all = this.pages.read(page.select("#fold").attr("href"));
		assertThat(all.select("tbody .row-name")).hasSize(CATEGORIES + 1);
		assertThat(all.select("#result").text()).startsWith("60 categories, 8 statements from 3 sources.");
		assertThat(all.select("#fold").attr("href")).isEqualTo("/compare/m1-vs-m2");
		Document chosen = this.pages.read("/compare/m1-vs-m2?category=c60");
		assertThat(chosen.select("#show-c60[aria-current]")).hasSize(1);
		assertThat(chosen.select("#result").text()).isEqualTo("1 of 60 categories, no statement.");
	}

	@Test
	void saysWhichCategoriesAreSwitchedOnAndLeftOutByTheWords() {
		Document page = this.pages.read("/compare/m1-vs-m2?category=c1&category=c2&q=third");
		assertThat(page.select("tbody .row-name").eachText()).containsExactly("Definition", "Category 1");
		assertThat(page.select("#result").text()).isEqualTo(
				"1 of 60 categories, 2 statements from 3 sources. Switched on, but without “third”: Category 2.");
		assertThat(page.select("#show-c2").text()).endsWith(", left out by the words");
		assertThat(page.select("#show-c1").text()).doesNotContain("left out");
	}

	@Test
	void countsTheSourcesOfTheStatementsItShows() {
		Document page = this.pages.read("/compare/m1-vs-m3?category=c2");
		assertThat(page.select(".statements .cites a").eachAttr("href")).containsExactly("#source-s2", "#source-s2");
		assertThat(page.select(".entries > li").size()).isGreaterThan(1);
		assertThat(page.select("#result").text()).isEqualTo("1 of 60 categories, 2 statements from 1 source.");
	}

	private static void role(String slug, int rank, String answers, String combines) throws IOException {
		write("roles/" + slug + ".yaml",
				"slug: %1$s\nabbreviation: %1$s\nname: Role %1$s\nrank: %2$d\n%3$s\ncombines: [%4$s]\n".formatted(slug,
						rank, answers, combines) + "definition: {text: Somebody., cites: [s1]}\nstatements:\n"
						+ "  c1: [{text: Leads the third one., cites: [s2, s" + (rank % 2 + 6) + "]}]\n"
						+ IntStream.rangeClosed(2, STATED)
							.mapToObj((number) -> "  c%d: [{text: Leads., cites: [s2]}]\n".formatted(number))
							.collect(Collectors.joining()));
	}

	private static void write(String file, String text) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.resolveSibling("."));
		Files.writeString(path, text);
	}

}
