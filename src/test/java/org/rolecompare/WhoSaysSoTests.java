package org.rolecompare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Settings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages say of who says so: which levels a source itself states and which are
 * our reading, and which sources are one voice. On a small catalogue in which every case
 * occurs: rows of stated levels alone, of readings alone, of both, and with a level
 * missing; a study, its digest and two others.
 */
@PageTest
@DirtiesContext
class WhoSaysSoTests {

	private static final String MATRIX = "/responsibilities/house";

	private static final String STATED = MATRIX + "?show=stated";

	private static final String COUNTS = "Sources state 6 of these 11 levels; the other 5 are our reading of the roles’ "
			+ "definitions. 1 more is not given.";

	@TempDir
	private static Path folder;

	@Autowired
	private Pages pages;

	@Autowired
	private CurrentCatalogue catalogue;

	@DynamicPropertySource
	static void write(DynamicPropertyRegistry properties) throws IOException {
		write("catalogue.yaml", """
				title: A house
				reviewed: 2020-02-29
				home: [a, b, ab]
				changes: The cellar was swept.
				nextReview: 2020-08-31
				""");
		write("categories.yaml", "- {slug: work, name: Work, question: What?, wording: a verb, group: Job}\n");
		write("references.yaml",
				"""
						- {key: study, title: The study, site: Institute, url: "https://study.example/", retrieved: 2020-01-01, kind: study}
						- {key: digest, title: The digest, site: Paper, url: "https://digest.example/", retrieved: 2020-01-01, kind: study, sameVoiceAs: study}
						- {key: blog, title: The blog, site: Blog, url: "https://blog.example/", retrieved: 2020-01-01, kind: practitioner}
						- {key: seller, title: The seller, site: Shop, url: "https://shop.example/", retrieved: 2020-01-01, kind: advisory}
						""");
		role("a", 1, "");
		role("b", 2, "");
		role("ab", 3, "a, b");
		write("responsibilities/house.yaml",
				"""
						slug: house
						name: House
						setting: A house
						roles: [a, b, ab]
						rows:
						  - {slug: roof, name: Roof, area: Above, levels: {a: owns, b: contributes, ab: owns}, stated: [a, ab], basis: sourced, cites: [study, digest]}
						  - {slug: cellar, name: Cellar, area: Below, levels: {a: shares, b: shares, ab: owns}, stated: [], basis: editorial, cites: [blog], note: We read it so.}
						  - {slug: garden, name: Garden, area: Above, levels: {a: contributes, b: owns, ab: owns}, stated: [a, b, ab], basis: sourced, cites: [blog]}
						  - {slug: gate, name: Gate, area: Above, levels: {b: owns, ab: owns}, stated: [b], basis: sourced, cites: [seller]}
						""");
		write("responsibilities/yard.yaml",
				"""
						slug: yard
						name: Yard
						setting: A yard
						roles: [a, b]
						rows: [{slug: well, name: Well, area: Below, levels: {a: owns}, stated: [], basis: editorial, cites: []}]
						""");
		properties.add("rolecompare.catalogue", folder::toString);
	}

	@Test
	void marksInTheMatrixEveryLevelThatNoSourceStatesAndNoOther() {
		Document page = this.pages.read(MATRIX);
		Settings settings = this.catalogue.get().settings();
		List<Responsibility> told = settings.rows(settings.find("house").orElseThrow());
		assertThat(told).hasSize(4);
		told.forEach((responsibility) -> {
			List<Element> cells = page.select("#row-" + responsibility.getSlug() + " > td[class^=hue]");
			List<String> roles = List.of("a", "b", "ab");
			for (int column = 0; column < roles.size(); column++) {
				Element cell = cells.get(column);
				boolean given = responsibility.getLevel(roles.get(column)) != null;
				assertThat(cell.select(".reading"))
					.hasSize((given && !responsibility.isStated(roles.get(column))) ? 1 : 0);
				assertThat(cell.select(".unstated").eachText())
					.isEqualTo(given ? List.of() : List.of("No level given."));
			}
		});
		assertThat(page.expectFirst("#row-roof .reading").text()).endsWith("* our reading");
		assertThat(page.select("#row-cellar .remarks").text()).startsWith("Our reading. We read it so.");
		assertThat(page.select("#row-roof .remarks b")).isEmpty();
	}

	@Test
	void countsInTheMatrixBothAndEveryLevelOnce() {
		Document page = this.pages.read(MATRIX);
		assertThat(page.select(".level-counts").text()).startsWith(COUNTS).contains("A reading has a");
		assertThat(page.select(".legend div:contains(Our reading) dd").text()).isEqualTo("5 of 12 levels");
		assertThat(page.select(".totals td[class^=hue] .basis").eachText()).containsExactly("2 stated", "1 our reading",
				"1 not given", "2 stated", "2 our reading", "2 stated", "2 our reading");
		assertThat(page.select(".totals").text()).doesNotContain("0 ");
	}

	@Test
	void showsOnDemandOnlyWhatASourceStatesAndTellsWhatThatHides() {
		Document page = this.pages.read(STATED);
		assertThat(page.select("tr[id^=row-]").eachAttr("id")).containsExactly("row-roof", "row-garden", "row-gate");
		assertThat(page.select("#result").text()).startsWith("3 of 4 responsibilities")
			.endsWith(" Only the levels that a source states are shown: 6 "
					+ "of 11. The 5 that are our reading are hidden, and with them 1 responsibility that has no other.");
		assertThat(page.select("#show-stated[aria-current]")).hasSize(1);
		assertThat(page.select(".legend dt").eachText()).doesNotContain("* Our reading");
		assertThat(page.select("td .level")).hasSize(6);
		assertThat(page.select("td .reading")).isEmpty();
		assertThat(cell(page, "roof", "b").text()).isEqualTo("B Our reading, hidden");
		assertThat(cell(page, "gate", "a").text()).isEqualTo("A No level given.");
		assertThat(page.select("td").eachText()).doesNotContain("");
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(MATRIX);
	}

	@Test
	void judgesByStatedLevelsAloneWhereOnlyTheseAreShown() {
		assertThat(outcome(this.pages.read(MATRIX), "roof")).isEqualTo("kept");
		assertThat(outcome(this.pages.read(MATRIX), "gate")).isEqualTo("Not known.");
		Document page = this.pages.read(STATED);
		assertThat(outcome(page, "roof")).isEqualTo("Not known.");
		assertThat(outcome(page, "garden")).isEqualTo("kept");
		Document changes = this.pages.read(STATED + "&show=handover");
		assertThat(changes.select("table.matrix")).isEmpty();
		assertThat(changes.select(".folded").text())
			.isEqualTo("Whether 2 more responsibilities change hands is not known.");
	}

	@Test
	void keepsTheChoiceOfStatedLevelsInEveryLinkAndForm() {
		Document page = this.pages.read(STATED + "&sources=counted&kind=study&kind=advisory&kind=practitioner");
		List<String> links = page.select("main a[data-swap]:not(#clear, #show-stated)").eachAttr("href");
		assertThat(links).hasSizeGreaterThan(8).allMatch((link) -> link.contains("show=stated"));
		assertThat(page.select("form.columns input[name=show]").eachAttr("value")).containsExactly("stated");
		assertThat(page.select("#show-stated").attr("href")).doesNotContain("stated").contains("kind=study");
		assertThat(this.pages.read(MATRIX + "?level=owns&show=stated").select("tr[id^=row-]").eachAttr("id"))
			.containsExactly("row-roof", "row-garden", "row-gate");
		assertThat(this.pages.read(MATRIX + "?level=contributes&show=stated").select("tr[id^=row-]").eachAttr("id"))
			.containsExactly("row-garden");
	}

	@Test
	void givesTheWordsAtTheHeadTheirMeaningAndCountsNothingThatIsNotThere() {
		Document page = this.pages.read(MATRIX);
		assertThat(page.select(".totals .outcome").text()).isEqualTo("With one AB: 2 kept 1 joined 1 not known");
		assertThat(page.select("section:has(#rule) dt").eachText()).containsExactly("Kept", "Joined");
		assertThat(page.select(".legend dt").eachText()).containsExactly("Owns", "Shares", "Contributes",
				"Not involved", "* Our reading", "No level given");
		assertThat(page.select(".legend dd").eachText()).doesNotContain("");
		assertThat(page.select(".legend ~ table.matrix")).hasSize(1);
	}

	@Test
	void listsTheSettingsWithTheirLevels() {
		Document page = this.pages.read("/responsibilities");
		assertThat(page.select("#setting-house").text()).contains("4 responsibilities in 2 areas.", COUNTS);
		assertThat(page.select("#setting-yard").text()).contains("1 responsibility in 1 area.",
				"This level is our reading of the roles’ definitions; no source states it. 1 more is not given.");
	}

	@Test
	void marksTheLevelsOfARole() {
		Element owned = this.pages.read("/roles/b").expectFirst("#owns");
		assertThat(owned.text()).contains("Sources state 2 of these 4 levels; the other 2 are our reading");
		assertThat(owned.select("li:has(.reading) .profile-duty").eachText()).containsExactly("Cellar", "Roof");
		assertThat(owned.select(".rail").eachText()).containsExactly("Owns 2 2 stated by a source",
				"Shares 1 our reading", "Contributes 1 our reading");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/overlap/a-vs-b | Sources state 4 of these 7 levels; the other 3 are our reading of the roles’ definitions. 1 more is not given.",
			"/moves/b/ab | Sources state 4 of these 8 levels; the other 4 are our reading of the roles’ definitions." })
	void saysOnHowManyStatedLevelsAnOverlapOrAMoveRests(String address, String counts) {
		assertThat(this.pages.read(address).select(".level-counts").text()).startsWith(counts)
			.containsAnyOf("Each line says which", "* marks our reading");
	}

	@Test
	void saysOfEveryLineOfAnOverlapAndAMoveWhoseWordItIs() {
		Document overlap = this.pages.read("/overlap/a-vs-b");
		assertThat(line(overlap, "Roof")).contains("Stated for the A only.");
		assertThat(line(overlap, "Cellar")).contains("Our reading.");
		assertThat(line(overlap, "Garden")).doesNotContain("Our reading", "Stated");
		assertThat(line(overlap, "Gate")).contains("A no level given, B owns").doesNotContain("Our reading", "Stated");
		Document move = this.pages.read("/moves/b/ab");
		assertThat(readings(move, "Roof")).containsExactly("B");
		assertThat(move.expectFirst(".named > li:contains(Cellar)").text()).contains("Our reading.");
		assertThat(move.expectFirst(".named > li:contains(Gate)").text()).contains("Stated for the B only.");
	}

	@Test
	void marksTheLevelsFoldedUnderAComparison() {
		Element fold = this.pages.read("/compare/a-vs-b").expectFirst(".owned");
		assertThat(fold.text()).contains("Sources state 3 of these 4 levels; the other one is our reading");
		assertThat(fold.select("li .reading")).hasSize(1);
		assertThat(fold.expectFirst("li:contains(Roof) .reading").parent().text())
			.matches("B Contributes.?\\* our reading");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".txt", ".md" })
	void tellsInAJobDescriptionWhichLevelsAreOurReading(String ending) {
		String address = "/roles/ab/job-description" + ending;
		String text = ending.isEmpty() ? this.pages.read(address).select("#text").text()
				: new String(this.pages.open(address).getResponse().getContentAsByteArray(),
						java.nio.charset.StandardCharsets.UTF_8);
		assertThat(text).contains("Sources state 2 of these 4 levels; the other 2 are our reading")
			.contains("Cellar. Our reading. We read it so.", "Gate. Our reading.")
			.doesNotContain("Roof. Our", "Garden. Our");
	}

	@Test
	void saysUnderThePictureOfTheHomePageOnHowManyStatedLevelsItRests() {
		assertThat(this.pages.read("/").select("section:has(#overlap-head) .hint").text()).contains(COUNTS);
	}

	@Test
	void callsNoReadingSourcedOnThePageOfASource() {
		assertThat(uses("study")).containsExactly("Owns, as a source of it states.",
				"Contributes, which is our reading.", "Owns, as a source of it states.");
		assertThat(uses("blog")).contains("Shares, which is our reading.");
		assertThat(this.pages.read("/references/blog").select("section:has(#used) .hint").text())
			.contains("places in the catalogue cite it");
	}

	@Test
	void tellsHowManySourcesOfATextAreIndependent() {
		Document page = this.pages.read("/compare/a-vs-b?sources=counted");
		assertThat(page.select(".definition .weight").eachText())
			.containsOnly("3 sources, 2 of them independent: 2 studies, 1 practitioner");
		assertThat(page.select("#result").text()).contains(" statements from 2 sources, all one voice.");
		assertThat(page.select("details.weigh").text())
			.contains("The whole page rests on 3 sources, 2 of them independent.");
		assertThat(page.select("#source-digest").text()).contains("Counts as one voice with The study.");
		assertThat(page.select("#source-study").text()).doesNotContain("one voice");
		assertThat(this.pages.read(MATRIX + "?sources=counted").select("#row-roof .weight").text())
			.isEqualTo("2 sources, all one voice: 2 studies");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/", "/compare/a-vs-b", "/roles/a", "/categories/work", MATRIX, "/roles/a/job-description" })
	void tellsAtTheListOfSourcesHowManyAreIndependent(String address) {
		Document page = this.pages.read(address);
		int sources = page.select("#sources .entries > li").size();
		boolean both = page.select("#source-study, #source-digest").size() == 2;
		assertThat(both).isTrue();
		assertThat(page.select("#sources .rail .hint").text()).startsWith("This page rests on " + sources + " sources, "
				+ ((sources == 2) ? "all one voice" : (sources - 1) + " of them independent") + ".");
	}

	@Test
	void tellsInThePlainTextOfAJobDescriptionHowManySourcesAreIndependent() {
		assertThat(this.pages.open("/roles/ab/job-description.txt")).bodyText()
			.contains("This text rests on 4 sources, 3 of them independent.")
			.contains("Counts as one voice with The study.");
	}

	@Test
	void leavesOutOnDemandSourcesThatRepeatAnother() {
		Document all = this.pages.read("/references");
		assertThat(all.select(".table-foot").text())
			.isEqualTo("This catalogue rests on 4 sources, 3 of them independent.");
		assertThat(all.select("#own-voice").text()).isEqualTo("Without 1 repeat");
		String address = all.select("#own-voice").attr("href");
		assertThat(address).isEqualTo("/references?voice=own");
		Document own = this.pages.read(address);
		assertThat(own.select("tbody tr").eachAttr("id")).containsExactlyInAnyOrder("source-study", "source-blog",
				"source-seller");
		assertThat(own.select(".result-line").text()).startsWith("3 of 4 sources: without those that repeat another.");
		assertThat(own.select("#own-voice[aria-current]").attr("href")).isEqualTo("/references");
		assertThat(own.select(".kind-list a[href*=kind]").eachAttr("href")).isNotEmpty()
			.allMatch((link) -> link.endsWith("voice=own"));
		assertThat(own.select(".kind-list a:contains(Studies) .count").text()).isEqualTo("1");
		assertThat(own.select("form.role-field input[name=voice]").attr("value")).isEqualTo("own");
		assertThat(own.select("meta[name=robots]").attr("content")).startsWith("noindex");
	}

	@Test
	void countsVoicesAmongTheSourcesThatAreListed() {
		assertThat(this.pages.read("/references?kind=study").select(".result-line").text())
			.startsWith("2 of 4 sources, all one voice: studies.");
		assertThat(this.pages.read("/references?role=b").select(".result-line").text())
			.startsWith("4 of 4 sources, 3 of them independent: B.");
		assertThat(this.pages.read("/references?voice=loud").select(".notice").text())
			.isEqualTo("Left out, because there is no such choice of voices here: loud.");
	}

	@Test
	void leadsFromASourceToTheOneThatItRepeatsAndBack() {
		Document digest = this.pages.read("/references/digest");
		assertThat(digest.select("dt:contains(Repeats) + dd a").attr("href")).isEqualTo("/references/study");
		Document study = this.pages.read("/references/study");
		assertThat(study.select("section[aria-labelledby=repeating] a").eachAttr("href"))
			.containsExactly("/references/digest");
		assertThat(study.select("dt:contains(Repeats)")).isEmpty();
		assertThat(this.pages.read("/references/blog").select("#repeating")).isEmpty();
	}

	@Test
	void tellsOfTheEditionAndWhenItIsReviewedNext() {
		Document about = this.pages.read("/about");
		assertThat(about.select("#edition .prose").text())
			.isEqualTo("This is the edition of 29 February 2020. The cellar was swept.");
		assertThat(about.select("#upkeep time").eachAttr("datetime")).contains("2020-08-31");
	}

	@Test
	void explainsLevelsAndVoicesWithTheirNumbers() {
		Document page = this.pages.read("/about");
		assertThat(page.select("#method").text())
			.contains(
					"Sources state 6 of these 12 levels; the other 6 are our reading of the roles’ definitions. 2 more "
							+ "are not given.")
			.contains("1 source repeats another one: the same author");
		assertThat(page.select(".lead").text()).contains("from 4 sources, 3 of them independent.");
	}

	private List<String> uses(String key) {
		return this.pages.read("/references/" + key).select("li:has(a:contains(Responsibility)) .use-text").eachText();
	}

	private static Element cell(Document page, String row, String role) {
		int column = List.of("a", "b", "ab").indexOf(role);
		return page.select("#row-" + row + " > td[class^=hue]").get(column);
	}

	private static String outcome(Document page, String row) {
		Element outcome = page.expectFirst("#row-" + row + " .outcome");
		outcome.select(".who").remove();
		return outcome.text();
	}

	/** The roles whose level is marked as our reading in a row of a plan. */
	private static List<String> readings(Document move, String name) {
		return move.select(".steps tr:contains(" + name + ") td:has(.reading) .who").eachText();
	}

	private static String line(Document page, String name) {
		return page.expectFirst("ul.duties > li:contains(" + name + ")").text();
	}

	private static void role(String slug, int rank, String combines) throws IOException {
		write("roles/" + slug + ".yaml", """
				slug: %s
				abbreviation: %s
				name: Role %s
				rank: %d
				answers: {words: [how], basis: editorial}
				definition: {text: A role., cites: [study, digest, blog]}
				combines: [%s]
				statements: {work: [{text: Works in the house %s., cites: [study, digest]}]}
				""".formatted(slug, slug.toUpperCase(Locale.ROOT), slug, rank, combines, slug));
	}

	private static void write(String file, String text) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.resolveSibling("."));
		Files.writeString(path, text);
	}

}
