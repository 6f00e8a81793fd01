package org.rolecompare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole application on the smallest catalogue there can be: one role that answers no
 * question, one category, one statement and one source.
 */
@PageTest
@DirtiesContext
class SmallestSiteTests {

	/** A count of one thing as if there were several, or of none by a figure. */
	private static final String MISCOUNTED = "(?s).*\\b(1 (\\w+ )?(roles|categories|sources|statements|cells|places|kinds)|0 \\w+|in 0 of)\\b.*";

	@TempDir
	private static Path folder;

	@Autowired
	private Pages pages;

	@DynamicPropertySource
	static void write(DynamicPropertyRegistry properties) throws IOException {
		write("catalogue.yaml", "title: Lighthouse\nreviewed: 2026-11-20\n");
		write("categories.yaml",
				"- {slug: watch, name: Watch, question: When?, wording: starts with a verb, group: Job}\n");
		write("references.yaml",
				"- {key: log, site: Log, url: 'https://example.org/log', retrieved: 2026-11-20, kind: official}\n");
		write("roles/keeper.yaml", """
				slug: keeper
				abbreviation: K
				name: Keeper
				rank: 1
				definition: {text: Keeps the light., cites: [log]}
				statements: {watch: [{text: Wakes at night., cites: [log]}]}
				""");
		properties.add("rolecompare.catalogue", folder::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/compare", "/compare?role=keeper", "/roles", "/roles/keeper",
			"/roles/keeper/job-description", "/categories/watch", "/search", "/search?q=light", "/search?q=keeper",
			"/search?q=zebra", "/references", "/references?kind=official&role=keeper", "/references/log", "/about",
			"/combined-roles", "/responsibilities" })
	void countsRightlyAndAsksForNoSecondRole(String address) {
		Document page = this.pages.read(address);
		assertThat(page.select("main").text()).doesNotMatch(MISCOUNTED);
		assertThat(page.select("meta[name=description]").attr("content")).doesNotMatch(MISCOUNTED);
		assertThat(page.select(".chooser, main a[href^=/compare], .popular")).isEmpty();
		assertThat(page.select("main").text()).doesNotContainIgnoringCase("add to comparison", "choose roles",
				"with another role", "question it answers", "which question");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere/keeper", "/roles/keeepr", "/compare/keeper-vs-cook", "/overlap/keeper-vs-cook",
			"/moves/keeper/cook" })
	void asksForNoSecondRoleWhereAPageIsMissing(String address) {
		Document page = this.pages.read(this.pages.open(address));
		assertThat(page.select(".chooser, main select")).isEmpty();
	}

	@Test
	void homeTellsOfTheOnlyRole() {
		Document page = this.pages.read("/");
		assertThat(page.select("caption").text()).isEqualTo("K: the only category");
		assertThat(page.select(".strong-link").text()).isEqualTo("Everything about the K");
		assertThat(page.select(".strong-link").attr("href")).isEqualTo("/roles/keeper");
	}

	@Test
	void chooserSaysThatThereIsNothingToCompare() {
		Document page = this.pages.read("/compare");
		assertThat(page.select("h1").text()).isEqualTo("There is nothing to compare yet");
		assertThat(page.select("main p").text())
			.isEqualTo("A comparison takes two roles, and this catalogue has one: K, Keeper.");
		assertThat(page.select("main p a").attr("href")).isEqualTo("/roles/keeper");
		assertThat(this.pages.open("/compare?role=keeper&role=keeper")).hasStatusOk();
	}

	private static void write(String file, String text) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.resolveSibling("."));
		Files.writeString(path, text);
	}

}
