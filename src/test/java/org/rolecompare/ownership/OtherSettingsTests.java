package org.rolecompare.ownership;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who owns what in a catalogue with a single setting that has it all: two combined roles,
 * one of three parts, levels that are not given, a combined role that takes on what
 * nobody had, a dispute about a combined role as such, and names with characters of
 * markup.
 */
@PageTest
@DirtiesContext
class OtherSettingsTests {

	@TempDir
	private static Path folder;

	@Autowired
	private Pages pages;

	@DynamicPropertySource
	static void write(DynamicPropertyRegistry properties) throws IOException {
		write("catalogue.yaml", "title: Ämter\nreviewed: 2020-02-29\n");
		write("categories.yaml", "- {slug: zweck, name: Zweck, question: Wozu?, wording: ein Satz, group: Amt}\n");
		write("references.yaml",
				"- {key: blog, site: Blog, url: \"https://blog.example/\", retrieved: 2020-01-01, kind: practitioner}\n");
		role("a", 1, "");
		role("b", 2, "");
		role("c", 3, "");
		role("ab", 4, "a, b");
		role("abc", 5, "a, b, c");
		write("disputes.yaml", """
				- slug: streit
				  question: Wer?
				  about: {combinedRole: ab}
				  sides: [{answer: Ja, text: So., cites: [blog]}, {answer: Nein, text: Anders., cites: [blog]}]
				""");
		write("combined-roles/ab.yaml", """
				slug: ab
				overview: []
				advantages: [{slug: eins, title: Eins, text: So., cites: [blog]}]
				drawbacks: []
				signals: []
				""");
		write("responsibilities/haus.yaml",
				"""
						slug: haus
						name: "Haus & <b>Hof"
						setting: "Ein Haus & <i>Hof."
						roles: [a, ab, b, c, abc]
						rows:
						  - {slug: dach, name: "Dach <b>", area: "Bau, oben & unten", levels: {a: owns, b: none, c: none, ab: none, abc: owns}, basis: editorial, note: "Nur <i>oben."}
						  - {slug: keller, name: Keller, area: Innen, levels: {a: owns, ab: owns, abc: owns}, basis: editorial, dispute: streit}
						  - {slug: garten, name: Garten, area: "Bau, oben & unten", levels: {a: none, b: none, c: none, ab: owns, abc: contributes}, stated: [ab], basis: sourced, cites: [blog]}
						  - {slug: tor, name: Tor, area: Innen, levels: {a: shares, b: shares, ab: owns}, basis: editorial}
						""");
		properties.add("rolecompare.catalogue", folder::toString);
	}

	@Test
	void showsTheOnlySettingAtOnce() {
		Document page = this.pages.read("/responsibilities");
		assertThat(page.select("h1").text()).isEqualTo("Who owns what: Haus & <b>Hof");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/responsibilities/haus");
		assertThat(page.select(".assumption").text()).isEqualTo("Ein Haus & <i>Hof.");
		assertThat(page.select("main i, main b b")).isEmpty();
		assertThat(page.select(".settings a")).isEmpty();
	}

	@Test
	void judgesEachCombinedRoleByItself() {
		Document page = this.pages.read("/responsibilities/haus");
		assertThat(page.select(".lead").text())
			.isEqualTo("Of 4 responsibilities the A owns 2, the AB 3, the B 0, the C 0 and the ABC 2.");
		assertThat(page.select(".totals .outcome").eachText()).containsExactly(
				"With one AB: 1 let go 1 joined 1 taken on 1 not known",
				"With one ABC: 1 kept 1 not theirs 2 not known");
		assertThat(this.pages.read("/responsibilities/haus?role=b&role=c").select(".handovers").eachText())
			.containsExactly("With one AB in place of A and B: 1 let go, 1 joined, 1 taken on, 1 not known.",
					"With one ABC in place of A, B and C: 1 kept, 1 not theirs, 2 not known.");
		assertThat(outcomes(page, "dach")).isEqualTo("With one AB: let go With one ABC: kept");
		assertThat(outcomes(page, "garten")).isEqualTo("With one AB: taken on With one ABC: not theirs");
		assertThat(outcomes(page, "tor")).isEqualTo("With one AB: joined With one ABC: Not known.");
		assertThat(page.select("section:has(#rule) dt:contains(Taken on) + dd").text())
			.startsWith("no part owned or shared it");
		assertThat(page.select("section:has(#rule) .hint").text())
			.contains("where it is let go or joined or taken on.");
	}

	@Test
	void neverTakesAMissingLevelForNotInvolved() {
		Document page = this.pages.read("/responsibilities/haus");
		assertThat(outcomes(page, "keller")).isEqualTo("With one AB: Not known. With one ABC: Not known.");
		assertThat(page.select("#row-keller td:not(.outcome) > .unstated").eachText()).hasSize(2)
			.containsOnly("No level given.");
		assertThat(page.select("td").eachText()).doesNotContain("");
		assertThat(page.select(".totals td").eachText()).contains("B 1 shared 3 our reading 1 not given");
	}

	@Test
	void countsWhatItCannotJudgeWhereOnlyChangesAreShown() {
		Document page = this.pages.read("/responsibilities/haus?show=handover");
		assertThat(page.select("tbody tr:not(.band, .totals) > th").eachText()).containsExactly("Dach <b>", "Garten",
				"Tor");
		Document one = this.pages.read("/responsibilities/haus?show=handover&role=a&role=b&role=ab");
		assertThat(one.select(".folded").text()).isEqualTo("Whether 1 more responsibility changes hands is not known.");
	}

	@Test
	void groupsByAreaAndFindsItByAnyName() {
		Document page = this.pages.read("/responsibilities/haus");
		assertThat(page.select(".band").eachText()).containsExactly("Bau, oben & unten 2", "Innen 2");
		Document filtered = this.pages.read(page.select("#area-1").attr("href"));
		assertThat(filtered.select(".band").eachText()).containsExactly("Bau, oben & unten 2");
		assertThat(filtered.select(".notice")).isEmpty();
	}

	@Test
	void saysThatARowIsDisputed() {
		Element row = this.pages.read("/responsibilities/haus").expectFirst("#row-keller");
		assertThat(row.select("a.dispute").text()).isEqualTo("Disputed");
		assertThat(row.select(".remarks").text()).startsWith("Our reading.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/responsibilities/haus", "/roles/a", "/overlap/a-vs-abc", "/overlap/a-vs-b",
			"/moves/ab/abc", "/moves/b/ab", "/roles/a/job-description" })
	void leadsToTheDisputeWhereverTheRowAppears(String address) {
		Element mark = this.pages.read(address).expectFirst("main a.dispute");
		assertThat(mark.attr("href")).isEqualTo("/combined-roles/ab#dispute-streit");
		assertThat(this.pages.read("/combined-roles/ab").select("#dispute-streit")).isNotEmpty();
	}

	@Test
	void comparesOnlyLevelsThatAreGiven() {
		Document page = this.pages.read("/compare/b-vs-c-vs-abc");
		assertThat(page.select(".owned summary").text())
			.isEqualTo("Haus & <b>Hof: the levels differ in all 2 responsibilities");
		assertThat(page.select(".owned li > a").eachText()).containsExactly("Dach <b>", "Garten");
		assertThat(this.pages.read("/compare/b-vs-c").select(".owned").text())
			.contains("the levels differ in none of 2 responsibilities.");
	}

	private static String outcomes(Document page, String row) {
		return page.select("#row-" + row + " .outcome").text();
	}

	private static void role(String slug, int rank, String combines) throws IOException {
		write("roles/" + slug + ".yaml", """
				slug: %s
				abbreviation: %s
				name: Amt %s
				rank: %d
				answers: {words: [wie], basis: editorial}
				definition: {text: Ein Amt., cites: [blog]}
				combines: [%s]
				statements: {}
				""".formatted(slug, slug.toUpperCase(java.util.Locale.ROOT), slug, rank, combines));
	}

	private static void write(String file, String text) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.resolveSibling("."));
		Files.writeString(path, text);
	}

}
