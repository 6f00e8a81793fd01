package org.rolecompare.about;

import java.util.Comparator;
import java.util.Objects;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.rolecompare.Rendering;
import org.rolecompare.about.About.Gaps;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.source.Reference;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds on the page about method, gaps, licence, version and privacy.
 */
class AboutPageTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	private final Document page = page(CATALOGUE, false);

	private static Document page(Catalogue catalogue, boolean builtIn) {
		return Rendering.render("about/about", "about", About.of(catalogue, builtIn));
	}

	@Test
	void saysHowMuchThereIs() {
		assertThat(this.page.select(".lead").text())
			.startsWith("153 statements about 16 roles in 11 categories, from 176 sources, 152 of them independent.");
	}

	@Test
	void countsTheSourcesOfEachKind() {
		assertThat(this.page.select("#kinds tbody th").eachText()).containsExactly("Studies", "Official",
				"Reference works", "Practitioners", "Advisory");
		assertThat(this.page.select("#kinds td.number").eachText().stream().mapToLong(Long::parseLong).sum())
			.isEqualTo(CATALOGUE.sources().all().size());
	}

	@Test
	void admitsWhatIsNotKnownOfItsSources() {
		long unidentified = CATALOGUE.sources()
			.all()
			.stream()
			.filter((source) -> !source.getDetails().identified())
			.count();
		long relayed = CATALOGUE.sources().all().stream().map(Reference::getVia).filter(Objects::nonNull).count();
		assertThat(this.page.select("#kinds .hint").text())
			.contains("For " + unidentified + " sources we know only the site")
			.contains(relayed + " are known only through another source");
	}

	@Test
	void countsTheCellsInWhichNothingIsStated() {
		long stated = CATALOGUE.statements()
			.all()
			.stream()
			.map((statement) -> statement.getRole().getSlug() + " " + statement.getCategory().getSlug())
			.distinct()
			.count();
		long cells = CATALOGUE.roles().all().size() * CATALOGUE.categories().all().size();
		assertThat(this.page.select("#gaps .prose").text())
			.contains("has " + cells + " cells; in " + (cells - stated) + " of them")
			.contains("Not stated in our sources.");
		assertThat(this.page.select("#gaps h3").eachText()).containsExactly("By category", "Roles with the most gaps");
	}

	@Test
	void showsAPermanentAddress() {
		String address = this.page.select("#citing a.address").attr("href");
		assertThat(address).startsWith("/roles/cto#cto-primary-focus-");
		assertThat(CATALOGUE.statements().all().get(0).getKey()).isEqualTo(address.substring(address.indexOf('#') + 1));
		assertThat(this.page.select("#citing a.address").text()).isEqualTo("http://localhost" + address);
	}

	@Test
	void countsTheLevelsOfAllSettings() {
		long given = CATALOGUE.settings()
			.all()
			.stream()
			.flatMap((setting) -> CATALOGUE.settings().rows(setting).stream())
			.mapToLong((row) -> row.getLevels().size())
			.sum();
		LevelCounts levels = About.of(CATALOGUE, false).levels();
		assertThat(levels.given()).isEqualTo(given);
		assertThat(levels.all()).isEqualTo(CATALOGUE.settings()
			.all()
			.stream()
			.mapToLong((setting) -> setting.getRoles().size() * CATALOGUE.settings().rows(setting).size())
			.sum());
		assertThat(this.page.select("#method").text()).contains(levels.inWords());
	}

	@Test
	void listsTheRolesWithTheMostGapsFirst() {
		assertThat(About.of(CATALOGUE, false).gaps().byRole()).hasSizeLessThanOrEqualTo(12)
			.extracting(Gaps.Gap::unstated)
			.isSortedAccordingTo(Comparator.reverseOrder())
			.startsWith(CATALOGUE.roles()
				.all()
				.stream()
				.map((role) -> CATALOGUE.categories().all().size() - CATALOGUE.statements().countCategories(role))
				.max(Comparator.naturalOrder())
				.orElseThrow());
	}

	@Test
	void tellsHowTheEditorsWorkedOfTheBuiltInCatalogueOnly() {
		assertThat(page(CATALOGUE, true).select("#method").text()).contains("only the opening of a page was read");
		assertThat(this.page.select("#method").text()).doesNotContain("the opening of a page");
	}

	@Test
	void saysOnlyWhatIsTrueOfASmallCatalogue() {
		Document foreign = page(Catalogues.foreign(), false);
		assertThat(foreign.select("#disputes p").text())
			.startsWith("The catalogue has no question on which its sources contradict each other. A dispute shows");
		assertThat(foreign.select("#licence").text()).doesNotContain("ESCO");
		assertThat(foreign.select("#kinds .hint").text())
			.isEqualTo("For 1 source we know only the site, not the page. Every source was read itself.");
	}

}
