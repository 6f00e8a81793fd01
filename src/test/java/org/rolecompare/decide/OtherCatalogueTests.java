package org.rolecompare.decide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Combined roles and the page about the catalogue, on a catalogue that tells little: one
 * combined role of three parts with nothing but a signal, one of which nothing is told,
 * no dispute, no licence, no skills, and names in other letters.
 */
@PageTest
class OtherCatalogueTests {

	@TempDir
	private static Path folder;

	@Autowired
	private Pages pages;

	@DynamicPropertySource
	static void write(DynamicPropertyRegistry properties) throws IOException {
		write("catalogue.yaml", "title: Rôles & <Ämter>\nreviewed: 2020-02-29\n");
		write("categories.yaml", """
				- {slug: zweck, name: "Zweck <b>", question: "Wozu?", wording: "ein Satz", group: Amt}
				- {slug: lohn, name: Lohn, question: "Wie viel?", wording: "ein Satz", group: Amt}
				""");
		write("references.yaml",
				"""
						- {key: blog, site: "Blog & Söhne", url: "https://blog.example/", retrieved: 2020-01-01, kind: practitioner}
						""");
		role("a", 1, "", "statements: {zweck: [{text: \"Macht <i>alles</i>.\", cites: [blog]}]}");
		role("b", 2, "", "statements: {}");
		role("c", 3, "", "statements: {}");
		role("abc", 4, "a, b, c", "statements: {}");
		role("ab", 5, "a, b", "statements: {}");
		role("bc", 6, "b, c", "statements: {}");
		write("combined-roles/abc.yaml",
				"""
						slug: abc
						signals:
						  - {slug: klein, points: combine, dimension: groesse, question: "Klein & <fein>?", text: "Dann ja.", cites: [blog]}
						""");
		write("combined-roles/bc.yaml", """
				slug: bc
				overview:
				  - {heading: Kopf, text: "Eines.", cites: [blog]}
				  - {heading: "Kopf!", text: "Noch eines.", cites: [blog]}
				  - {heading: Head, text: "Ein drittes.", cites: [blog]}
				""");
		properties.add("rolecompare.catalogue", folder::toString);
		properties.add("rolecompare.operator", () -> "Müller & <Söhne>");
	}

	@Test
	void listsARoleOfWhichNothingIsToldByItsRolePage() {
		Document page = this.pages.read("/combined-roles");
		assertThat(page.select(".combined-entry h2").eachText()).containsExactly("ABC", "AB", "BC");
		assertThat(page.getElementById("ab").select(".unstated").text())
			.isEqualTo("What speaks for and against it is not stated in our sources.");
		assertThat(page.getElementById("ab").select(".go-on a").eachAttr("href")).containsExactly("/roles/ab",
				"/compare/a-vs-b-vs-ab");
		assertThat(page.getElementById("abc").text()).contains("Joins A, B and C.",
				"0 advantages, 0 drawbacks, 1 signal for combining or keeping separate.");
	}

	@Test
	void givesNoTwoPartsOfAPageOneIdWhateverTheyAreCalled() {
		Document page = this.pages.read("/combined-roles/bc");
		assertThat(page.select(".story-part").eachAttr("id")).containsExactly("overview-kopf", "overview-kopf-2",
				"overview-head");
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@Test
	void writesOutWhatIsNotStatedOfACombinedRole() {
		Document page = this.pages.read("/combined-roles/abc");
		assertThat(page.select("h1").text()).isEqualTo("ABC: one leader for the work of A, B and C");
		assertThat(page.select("#advantages .unstated, #drawbacks .unstated, td .unstated")).hasSize(3);
		assertThat(page.select("table.signals thead th").last().text()).startsWith("Separate leaders");
		assertThat(page.select("table.signals tbody").text()).contains("Groesse", "Klein & <fein>?");
		assertThat(page.select("#overview, #disputes")).isEmpty();
	}

	@Test
	void hidesTheOnlySignalAndCountsIt() {
		Document page = this.pages.read("/combined-roles/abc?kind=study");
		assertThat(page.select("#result").text())
			.isEqualTo("Advantages 0, drawbacks 0, signals 0 of 1; 2 texts hidden by your choice of sources");
		assertThat(page.select("td .left-out").text()).isEqualTo("1 signal hidden by your choice of sources.");
		assertThat(page.select("#sources")).isEmpty();
	}

	@Test
	void guidesThroughASingleQuestionAndSaysWhereThereIsNone() {
		Document page = this.pages.read("/combined-roles/abc/guide?signal=klein");
		assertThat(page.select(".lead").text())
			.isEqualTo("One question, two options, what speaks for and against each.");
		assertThat(page.select(".sum b").text()).isEqualTo("1 of 1 answered");
		assertThat(page.select(".next")).isEmpty();
		Document answer = this.pages.read("/combined-roles/abc/answer?signal=klein");
		assertThat(answer.select(".lead").text()).startsWith("One answer. It speaks for one ABC, and against ")
			.endsWith("; one answer is too little to go by.");
		assertThat(answer.select(".next-questions")).isEmpty();
		Document none = this.pages.read("/combined-roles/bc/guide?signal=klein");
		assertThat(none.select("main .unstated").text())
			.isEqualTo("When to combine and when to keep separate is not stated in our sources.");
		assertThat(none.select("main form, .steps")).isEmpty();
		assertThat(this.pages.open("/combined-roles/bc/answer?yes=klein")).hasStatus(200);
		assertThat(this.pages.read("/combined-roles/bc/memo").select("main").text())
			.contains("Nothing is answered yet.");
		assertThat(this.pages.read("/combined-roles/bc").select(".ways a").attr("href"))
			.isEqualTo("/compare/b-vs-c-vs-bc");
		assertThat(this.pages.open("/combined-roles/ab/guide")).hasStatus(404);
	}

	@Test
	void saysWhereAJobIsNotStated() {
		Document page = this.pages.read("/roles/b/job-description");
		assertThat(page.select("#text .unstated").text())
			.isEqualTo("What the job involves is not stated in our sources.");
		assertThat(page.select(".choice:not(#end)")).isEmpty();
	}

	@Test
	void isTrueOfAnyCatalogue() {
		Document page = this.pages.read("/about");
		assertThat(page.select(".lead").text()).startsWith("1 statement about 6 roles in 2 categories");
		assertThat(page.text()).doesNotContain("opening of a page", "ESCO", "our own words.", "CC BY")
			.contains("has 12 cells; in 11 of them", "The catalogue names no licence.", "run by Müller & <Söhne>.",
					"no question on which its sources contradict", "For every source we know the page",
					"Every source was read itself.");
		assertThat(page.select("#gaps").text()).contains("Zweck <b>").contains("not stated for 5 of 6");
	}

	private static void role(String slug, int rank, String parts, String more) throws IOException {
		write("roles/" + slug + ".yaml", """
				slug: %1$s
				abbreviation: %2$s
				name: Amt %2$s
				rank: %3$d
				answers: {words: [wie], basis: editorial, cites: []}
				definition: {text: "Ein Amt & ein <Wort>.", cites: [blog]}
				combines: [%4$s]
				%5$s
				""".formatted(slug, slug.toUpperCase(java.util.Locale.ROOT), rank, parts, more));
	}

	private static void write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
