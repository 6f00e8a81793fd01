package org.rolecompare.about;

import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.source.Reference;
import org.rolecompare.source.ReferenceRepository;
import org.rolecompare.role.RoleRepository;
import org.rolecompare.statement.CategoryRepository;
import org.rolecompare.statement.StatementRepository;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds on the page about method, gaps, licence, version and privacy.
 */
@PageTest
class AboutPageTests {

	@Autowired
	private Pages pages;

	@Autowired
	private ReferenceRepository references;

	@Autowired
	private RoleRepository roles;

	@Autowired
	private CategoryRepository categories;

	@Autowired
	private StatementRepository statements;

	@Test
	void saysHowMuchThereIs() {
		assertThat(this.pages.read("/about").select(".lead").text())
			.startsWith("153 statements about 16 roles in 11 categories, from 176 sources, 152 of them independent.");
	}

	@Test
	void countsTheSourcesOfEachKind() {
		Document page = this.pages.read("/about");
		assertThat(page.select("#kinds tbody th").eachText()).containsExactly("Studies", "Official", "Reference works",
				"Practitioners", "Advisory");
		assertThat(page.select("#kinds td.number").eachText().stream().mapToLong(Long::parseLong).sum())
			.isEqualTo(this.references.count());
	}

	@Test
	void admitsWhatIsNotKnownOfItsSources() {
		long unidentified = this.references.findAll().stream().filter((source) -> !source.isIdentified()).count();
		long relayed = this.references.findAll().stream().map(Reference::getVia).filter((via) -> via != null).count();
		assertThat(this.pages.read("/about").select("#kinds .hint").text())
			.contains("For " + unidentified + " sources we know only the site")
			.contains(relayed + " are known only through another source");
	}

	@Test
	void countsTheCellsInWhichNothingIsStated() {
		long stated = this.statements
			.findByCategory(this.roles.findAll().stream().map((role) -> role.getSlug()).toList())
			.stream()
			.flatMap((cell) -> Stream.ofNullable(cell.statement()))
			.map((statement) -> statement.getRole().getSlug() + " " + statement.getCategory().getSlug())
			.distinct()
			.count();
		long cells = this.roles.count() * this.categories.count();
		Document page = this.pages.read("/about");
		assertThat(page.select("#gaps .prose").text())
			.contains("has " + cells + " cells; in " + (cells - stated) + " of them")
			.contains("Not stated in our sources.");
		assertThat(page.select("#gaps h3").eachText()).containsExactly("By category", "Roles with the most gaps");
	}

	@Test
	void namesLicencesAndCreditsEsco() {
		Document page = this.pages.read("/about");
		assertThat(page.select("#licence a").eachAttr("href")).containsExactly(
				"https://www.apache.org/licenses/LICENSE-2.0", "https://creativecommons.org/licenses/by/4.0/",
				"https://esco.ec.europa.eu/");
		assertThat(page.select("#licence").text()).contains("Source: ESCO v1.2.0, European Commission");
	}

	@Test
	void namesTheVersion() {
		Document page = this.pages.read("/about");
		assertThat(page.select("#version dt").eachText()).containsExactly("Catalogue", "Last reviewed", "Application");
		assertThat(page.select("#version time").attr("datetime")).isEqualTo("2026-11-21");
		assertThat(page.select("#version code").text()).isNotEmpty().startsWith(page.select("footer .version").text());
	}

	@Test
	void admitsThatTheOperatorIsUnknown() {
		assertThat(this.pages.read("/about").select("#operator").text()).contains("has not given a name");
	}

	@Test
	void showsAPermanentAddress() {
		String address = this.pages.read("/about").select("#citing a").attr("href");
		assertThat(address).startsWith("/roles/cto#cto-primary-focus-");
		assertThat(this.statements.existsById(address.substring(address.indexOf('#') + 1))).isTrue();
	}

	@Test
	void takesFewStatements() {
		assertThat(this.pages.countStatements("/about")).isLessThanOrEqualTo(8);
	}

}
