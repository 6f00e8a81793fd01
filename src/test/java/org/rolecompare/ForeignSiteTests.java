package org.rolecompare;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.api.AnswerOnPage;
import org.rolecompare.api.Contracts;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.format.TakenAlong;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Category;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole application on a catalogue that shares nothing with ours: another language,
 * no combined role, no dispute, no setting, no skill, and characters that markup, scripts
 * and addresses have other uses for.
 */
@PageTest
@DirtiesContext
@TestPropertySource(properties = "rolecompare.catalogue=src/test/resources/foreign-catalogue")
class ForeignSiteTests {

	@Autowired
	private Pages pages;

	@Autowired
	private CurrentCatalogue current;

	@Test
	void homeComparesTheFirstRolesByRank() {
		List<String> first = this.current.get().roles().all().stream().limit(3).map(Role::getAbbreviation).toList();
		assertThat(this.pages.read("/").select(".heads .letters").eachText()).isEqualTo(first);
	}

	@Test
	void everyRoleCategoryAndSourceHasItsPage() {
		for (Role role : this.current.get().roles().all()) {
			Document page = this.pages.read("/roles/" + role.getSlug());
			assertThat(page.select("#definition").text()).contains(role.getDefinition().getText().strip());
		}
		for (Category category : this.current.get().categories().all()) {
			assertThat(this.pages.read("/categories/" + category.getSlug()).select("h1").text())
				.isEqualTo(category.getName());
		}
		this.current.get()
			.sources()
			.all()
			.forEach((
					reference) -> assertThat(this.pages.read("/references/" + reference.getKey()).select("main").text())
						.contains(reference.getDetails().site()));
	}

	@Test
	void everyPairComparesAndIsEscaped() {
		List<String> slugs = this.current.get().roles().all().stream().map(Role::getSlug).toList();
		for (String first : slugs) {
			for (String second : slugs) {
				if (!first.equals(second)) {
					Document page = this.pages.read("/compare/" + first + "-vs-" + second + "?show=all");
					assertThat(page.select("td").eachText()).doesNotContain("");
					assertThat(page.select(".statements b, .definition td:not(.evidence) b, .row-name b, main script"))
						.isEmpty();
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/compare", "/roles", "/combined-roles", "/responsibilities", "/references",
			"/search", "/search?q=B%C3%BChne", "/about", "/roles/intendant", "/moves/dramaturgin/intendant" })
	void nothingOfOursShows(String address) {
		assertThat(this.pages.read(address).select("main").text()).doesNotContain("CTO", "CPTO", "ESCO", "diff.wiki");
	}

	@Test
	void wordsAreFoundInAnyLanguage() {
		assertThat(this.pages.read("/search?q=%C3%9CBERSETZT").select("mark").text()).isEqualTo("Übersetzt");
		assertThat(this.pages.read("/search?q=%D8%A7%D9%84%D8%AF%D8%B1%D8%A7%D9%85%D8%A7%D8%AA%D9%88%D8%B1%D8%AC")
			.select("mark")
			.text()).isEqualTo("الدراماتورج");
	}

	@Test
	void sourcesWeighInAnyCatalogue() {
		Document page = this.pages.read("/compare/intendant-vs-dramaturgin?kind=practitioner&sources=counted");
		assertThat(page.select("a[id^=kind-]").eachAttr("id")).containsExactly("kind-official", "kind-practitioner");
		assertThat(page.select("#kinds-independent")).isEmpty();
		assertThat(page.select("#cell-aufgabe-intendant").text()).contains("1 source: practitioner")
			.endsWith("1 statement hidden by your choice of sources.");
		assertThat(page.select("#cell-weg-2-dramaturgin").text()).contains("Not stated in our sources.");
		assertThat(page.select("#result").text()).contains("; 2 statements hidden by your choice of sources");
	}

	@Test
	void everyRoleHasAJobDescription() {
		for (Role role : this.current.get().roles().all()) {
			String address = "/roles/" + role.getSlug() + "/job-description";
			Document page = this.pages.read(address);
			assertThat(page.select("#text h2").text()).contains(role.getName());
			assertThat(page.select("#text b, main script")).isEmpty();
			assertThat(this.pages.open(address + ".md")).hasStatusOk().bodyText().doesNotContain("<b>");
			assertThat(this.pages.open(address + ".txt")).hasStatusOk();
			assertThat(this.pages.open("/combined-roles/" + role.getSlug() + "/guide")).hasStatus(404);
		}
	}

	@Test
	void everyPageIsTakenAlongWithItsSources() throws IOException {
		TakenAlong forms = new TakenAlong(this.pages);
		List<String> roles = this.current.get().roles().all().stream().map(Role::getSlug).toList();
		String pair = roles.get(0) + "-vs-" + roles.get(1);
		for (String address : List.of("/compare/" + pair, "/compare/" + String.join("-vs-", roles) + "?show=all",
				"/compare/" + pair + "?kind=practitioner&q=B%C3%BChne",
				"/moves/" + roles.get(1) + "/" + roles.get(0))) {
			forms.assertComplete(address);
		}
		for (String role : roles) {
			forms.assertComplete("/roles/" + role);
			forms.assertComplete("/roles/" + role + "/job-description?form=sources");
		}
		for (Category category : this.current.get().categories().all()) {
			forms.assertComplete("/categories/" + category.getSlug());
		}
	}

	@Test
	void answersForProgramsKeepTheContractAndSayWhatPagesSay() {
		Contracts contracts = Contracts.servedBy(this.pages);
		assertThat(contracts.examples()).contains("/api/roles", "/api/statements")
			.doesNotContain("/api/combined-roles/cpto")
			.allSatisfy(
					(address) -> assertThat(AnswerOnPage.missing(contracts.ask(address), this.pages::read)).isEmpty());
	}

	@Test
	void settingsAreSaidNotToBeThere() {
		assertThat(this.pages.read("/responsibilities").select(".lead").text())
			.isEqualTo("This catalogue has no setting: it does not say who owns what.");
		assertThat(this.pages.open("/responsibilities/product-and-technology")).hasStatus(404);
	}

	@Test
	void rolesWithoutSettingAndSkillsAreSaidNotToOverlapNorToDiffer() {
		assertThat(this.pages.read("/").select("svg.venn")).isEmpty();
		Document overlap = this.pages.read("/overlap/intendant-vs-dramaturgin");
		assertThat(overlap.select(".unstated")).hasSize(2);
		assertThat(overlap.select("svg.venn")).isEmpty();
		Document move = this.pages.read("/moves/inspizienz/intendant");
		assertThat(move.select("#silent, #skills")).hasSize(2);
		assertThat(move.select(".unstated")).hasSize(2);
		assertThat(move.select("#paths, #failures, #pay, #start, main b, main script")).isEmpty();
	}

	@Test
	void noFurtherRoleIsOfferedWhereThereIsNone() {
		String all = this.current.get().roles().all().stream().map(Role::getSlug).collect(Collectors.joining("-vs-"));
		Document page = this.pages.read("/compare/" + all);
		assertThat(page.select(".drop form select")).hasSameSizeAs(page.select(".heads .ruled"));
		assertThat(page.select(".drop .acts").text()).contains("Remove");
	}

	@Test
	void combinedRolesAreSaidNotToBeThere() {
		assertThat(this.pages.read("/combined-roles").select("main").text()).isNotBlank();
		assertThat(this.pages.read("/").select(".door a[href^=/combined-roles]")).isEmpty();
	}

}
