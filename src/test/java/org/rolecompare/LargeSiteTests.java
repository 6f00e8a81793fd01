package org.rolecompare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import org.rolecompare.api.AnswerOnPage;
import org.rolecompare.api.Contracts;
import org.rolecompare.role.Roles;
import org.rolecompare.site.NuChecker;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole application on a catalogue a hundred times larger than ours: 2,000 roles by
 * 30 categories, one statement a cell, 100 settings of ten roles and as many combined
 * roles of which something is told.
 */
@PageTest
@DirtiesContext
class LargeSiteTests {

	/** A page of this many characters takes about 60 KB compressed. */
	private static final int MOST_CHARACTERS = 500_000;

	private static final NuChecker CHECKER = new NuChecker();

	@TempDir
	private static Path folder;

	@Autowired
	private Pages pages;

	@DynamicPropertySource
	static void catalogue(DynamicPropertyRegistry properties) throws IOException {
		GeneratedCatalogue large = GeneratedCatalogue.of(2000, 30);
		large.writeTo(folder);
		large.writeSettingsTo(folder, 100);
		large.writeCombinedRolesTo(folder, 100);
		properties.add("rolecompare.catalogue", folder::toString);
	}

	@TestFactory
	Stream<DynamicTest> everyKindOfPageIsValidAndStaysSmall() {
		String a = GeneratedCatalogue.role(1);
		String b = GeneratedCatalogue.role(2000);
		return Stream
			.of("/", "/compare", "/compare?role=" + a, "/compare?role=" + a + "&role=ofiser", "/compare?page=34",
					"/compare/" + a + "-vs-" + b, "/compare/" + a + "-vs-" + b + "?q=board&show=all",
					"/compare/" + a + "-vs-" + b + "?kind=study&sources=counted", "/roles", "/roles?page=30",
					"/roles/" + b, "/roles/" + b + "/job-description", "/roles/" + b + "/job-description?chosen=1",
					"/categories/" + GeneratedCatalogue.category(30),
					"/categories/" + GeneratedCatalogue.category(1) + "?page=20", "/combined-roles", "/references",
					"/references?kind=study&role=" + a + "&page=2", "/references/source-0002", "/search?q=board",
					"/search?q=board&in=statements&page=9", "/search?q=chief%20officer%20200", "/responsibilities",
					"/responsibilities?page=5", "/responsibilities/" + GeneratedCatalogue.setting(100),
					"/responsibilities/" + GeneratedCatalogue.setting(1) + "?level=owns&show=handover",
					"/compare/role-0020-vs-role-0019-vs-role-0018-vs-role-0017-vs-role-0016", "/about",
					"/overlap/" + a + "-vs-" + b, "/moves/" + a + "/" + b,
					"/overlap/role-0019-vs-role-0020-vs-role-0011", "/moves/role-0019/role-0020",
					"/compare/role-0020-vs-role-0019-vs-role-0018?kind=study", "/combined-roles?page=2",
					"/combined-roles/" + b, "/combined-roles/" + b + "?kind=study&sources=counted",
					"/combined-roles/" + b + "/guide", "/combined-roles/" + b + "/guide?yes=signal-1&no=signal-2",
					"/combined-roles/" + b + "/answer?yes=signal-1&yes=signal-2&yes=signal-4",
					"/combined-roles/" + b + "/memo?signal=signal-1&signal=signal-2&signal=signal-4")
			.map((address) -> DynamicTest.dynamicTest(address, () -> {
				Document page = this.pages.read(address);
				assertThat(page.html().length()).isLessThan(MOST_CHARACTERS);
				byte[] html = this.pages.open(address).getResponse().getContentAsByteArray();
				assertThat(CHECKER.check(html)).as("what the Nu checker says").isEmpty();
				for (Element control : page.select("select, datalist, details ul")) {
					assertThat(control.select("option, li").size()).isLessThanOrEqualTo(Roles.MOST_LISTED + 1);
				}
			}));
	}

	@Test
	void answersForProgramsKeepTheContractAndComeInParts() {
		Contracts contracts = Contracts.servedBy(this.pages);
		assertThat(contracts.examples()).allSatisfy(
				(address) -> assertThat(AnswerOnPage.missing(contracts.ask(address), this.pages::read)).isEmpty());
		JsonNode statements = contracts.ask("/api/statements?page=600").get("statementList");
		assertThat(statements.get("statements")).hasSize(100);
		assertThat(statements.at("/paging/total").asInt()).isEqualTo(2000 * 30);
	}

	@Test
	void rolesAreChosenByTyping() {
		Document page = this.pages.read("/compare/" + GeneratedCatalogue.role(1) + "-vs-" + GeneratedCatalogue.role(2));
		assertThat(page.select("input[name=role][list=suggested-roles]")).isNotEmpty();
		assertThat(page.select(".tools li")).isEmpty();
		assertThat(this.pages.open("/compare?role=" + GeneratedCatalogue.role(1) + "&role=Chief%20Officer%202000"))
			.hasHeader("Location", "/compare/" + GeneratedCatalogue.role(1) + "-vs-" + GeneratedCatalogue.role(2000));
	}

	@Test
	void everythingThatCanBeChosenFitsIntoAnAddress() {
		String all = this.pages.read("/roles/" + GeneratedCatalogue.role(2000) + "/job-description")
			.select(".choice[id^=line-]")
			.stream()
			.map((choice) -> choice.id().replace("line-", ""))
			.collect(Collectors.joining("."));
		// Tomcat reads a first line and headers of 8 KB.
		assertThat(all).hasSizeBetween(100, 2000);
	}

	@Test
	void everyRoleCanBeReachedThroughTheChooser() {
		Document last = this.pages.read("/compare?page=34");
		assertThat(last.select(".options a")).hasSize(2000 - 33 * 60);
		assertThat(last.select(".paging").text()).contains("Part 34 of 34, 2000 in all");
	}

}
