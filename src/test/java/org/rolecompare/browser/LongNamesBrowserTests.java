package org.rolecompare.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The served site on a catalogue in which everything that has a name has one of three
 * hundred letters without a blank, and which has many categories that hardly any role
 * states.
 */
@BrowserTest
@DirtiesContext
class LongNamesBrowserTests {

	private static final int CATEGORIES = 188;

	private static final String LONG = "x".repeat(300);

	@TempDir
	private static Path folder;

	@DynamicPropertySource
	static void write(DynamicPropertyRegistry properties) throws IOException {
		write("catalogue.yaml", """
				title: Title%1$s
				reviewed: 2026-11-20
				licence: Licence%1$s
				home: [one, two, three, both]
				popular: [[one, two], [one, two, both]]
				moves: {paths: [c1], failures: [c180]}
				""".formatted(LONG));
		write("categories.yaml", IntStream.rangeClosed(1, CATEGORIES)
			.mapToObj((
					number) -> "- {slug: c%1$d, name: Category%1$d%2$s, question: What%1$d%2$s?, wording: free, group: Group%3$d%2$s}\n"
						.formatted(number, (number < 4) ? LONG : "", number / 10))
			.collect(Collectors.joining()));
		write("references.yaml",
				"""
						- key: long
						  title: Title%1$s
						  authors: [Author%1$s]
						  site: Site%1$s
						  url: https://example.org/%1$s
						  retrieved: 2026-11-20
						  kind: study
						  sample: Sample%1$s
						  note: Note%1$s
						- {key: other, site: Other, url: 'https://example.org/other', retrieved: 2026-11-20, kind: advisory, via: long}
						"""
					.formatted(LONG));
		role("one", 1, LONG, "");
		role("two", 2, LONG, "");
		role("three", 3, LONG, "");
		role("both", 4, LONG, "one, two");
		role("short", 5, "", "");
		role("brief", 6, "", "");
		write("disputes.yaml",
				"""
						- slug: cell
						  question: Question%1$s?
						  about: {role: one, category: c1}
						  sides: [{answer: Yes%1$s, text: Text%1$s., cites: [long]}, {answer: No%1$s, text: Text., cites: [other]}]
						- slug: role
						  question: Whether%1$s?
						  about: {combinedRole: both}
						  sides: [{answer: Yes%1$s, text: Text%1$s., cites: [long]}, {answer: No%1$s, text: Text., cites: [other]}]
						"""
					.formatted(LONG));
		write("combined-roles/both.yaml",
				"""
						slug: both
						overview: [{heading: Heading%1$s, text: Text%1$s., cites: [long]}]
						advantages: [{slug: for, title: Reason%1$s, text: Text%1$s., cites: [long], dispute: role}]
						drawbacks: [{slug: against, title: Doubt%1$s, text: Text%1$s., cites: [long]}]
						signals:
						  - {slug: yes, points: combine, dimension: stage, question: Is%1$s?, text: Text%1$s., cites: [long], leadsTo: [against]}
						  - {slug: no, points: separate, dimension: size, question: Is not%1$s?, text: Text%1$s., cites: [long], contradicts: [yes]}
						"""
					.formatted(LONG));
		write("responsibilities/house.yaml",
				"""
						slug: house
						name: Setting%1$s
						setting: Company%1$s
						roles: [one, two, three, both]
						rows:
						  - {slug: a, name: Duty%1$s, area: Area%1$s, levels: {one: owns, two: none, both: owns, three: shares}, stated: [one], cites: [long], basis: sourced, note: Note%1$s, dispute: cell}
						  - {slug: b, name: Other%1$s, area: Area%1$s, levels: {one: shares, two: owns, both: owns}, basis: editorial}
						"""
					.formatted(LONG));
		write("skills/esco-occupations.csv", """
				role_slug,occupation_uri,occupation_label,match
				one,http://example.org/occupation/1,Occupation%1$s,exact
				two,http://example.org/occupation/2,Occupation,exact
				""".formatted(LONG));
		write("skills/esco-skills.csv", """
				role_slug,relation,skill_label,skill_uri
				one,essential,Skill%1$s,http://example.org/skill/1
				two,essential,Other%1$s,http://example.org/skill/2
				""".formatted(LONG));
		properties.add("rolecompare.catalogue", folder::toString);
		properties.add("rolecompare.operator", () -> "Operator" + LONG);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/compare", "/compare?role=one&role=zzz", "/compare/one-vs-two",
			"/compare/one-vs-two?category=c1&q=text&kind=study&sources=counted", "/compare/one-vs-two-vs-three-vs-both",
			"/roles", "/roles/one", "/roles/both", "/roles/one/job-description", "/categories/c1", "/categories/c180",
			"/combined-roles", "/combined-roles/both", "/combined-roles/both?kind=study&sources=counted",
			"/combined-roles/both/guide?yes=yes&no=no", "/combined-roles/both/answer?yes=yes&no=no",
			"/combined-roles/both/memo?signal=yes&signal=no", "/responsibilities", "/responsibilities/house",
			"/responsibilities/house?level=owns&kind=study", "/overlap/one-vs-two", "/overlap/one-vs-two-vs-both",
			"/overlap/one-vs-two?by=skills", "/moves/one/two", "/moves/one/both", "/references",
			"/references?kind=study&role=one&q=e&sort=title", "/references/long", "/references/other", "/search?q=text",
			"/search?q=duty", "/search?q=zzz", "/about", "/roles/zzz", "/nowhere/one" })
	void fitsOnEveryScreen(String address, Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, address);
		Probe probe = Probe.in(page);
		probe.unfold();
		for (int width : new int[] { 320, 390, 768, 1280 }) {
			page.setViewportSize(width, Screen.DESKTOP.height());
			assertThat(probe.find("sideways()")).as("at %d px", width).isEmpty();
		}
	}

	@Test
	void wrapsANameInsideItsChip(Browsing browsing) {
		Page page = browsing.open(Screen.PHONE, "/compare/one-vs-two");
		Probe.in(page).unfold();
		for (int width : new int[] { 320, 390, 1280 }) {
			page.setViewportSize(width, Screen.DESKTOP.height());
			BoundingBox chip = page.locator("#show-c1").boundingBox();
			assertThat(chip.x + chip.width).isLessThanOrEqualTo(width);
			assertThat(page.locator("#show-c1").evaluate("(chip) => chip.scrollWidth > chip.clientWidth + 1"))
				.isEqualTo(false);
		}
	}

	@Test
	void givesCategoriesThatNoRoleStatesNoRoomBeforeTheTable(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, "/compare/short-vs-brief");
		assertThat(page.locator(".strip").isVisible()).isFalse();
		assertThat(page.locator("table.comparison .definition td").first().boundingBox().y)
			.isLessThan(Screen.DESKTOP.height());
	}

	private static void role(String slug, int rank, String name, String combines) throws IOException {
		write("roles/" + slug + ".yaml", """
				slug: %2$s
				abbreviation: %2$s%3$s
				name: Role%2$s%6$s
				rank: %4$d
				aliases: [Alias%2$s%1$s, Shared%1$s]
				answers: {words: [word%2$s%6$s], basis: sourced, cites: [long]}
				definition: {text: "Definition%1$s.", cites: [long, other]}
				combines: [%5$s]
				statements:
				  %7$s: [{text: "Text%6$s.", cites: [long, other]}]
				  c180: [{text: "Text.", cites: [other]}]
				""".formatted(LONG, slug, "y".repeat(name.isEmpty() ? 0 : 40), rank, combines, name,
				name.isEmpty() ? "c5" : "c1"));
	}

	private static void write(String file, String text) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.resolveSibling("."));
		Files.writeString(path, text);
	}

}
