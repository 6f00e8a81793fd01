package org.rolecompare.library;

import java.nio.file.Path;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.rolecompare.GeneratedCatalogue;
import org.rolecompare.Rendering;
import org.rolecompare.address.NotFound;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CitationUses.Place;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.source.Reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReferenceProfilePageTests {

	@Test
	void tellsAllThatIsKnownOfASource() {
		Document page = read("gartner-cto-2019");
		assertThat(page.select("h1").text()).isEqualTo("The Evolving Role of the Chief Technology Officer");
		assertThat(page.select(".source-facts dt").eachText()).containsExactly("Title", "Authors", "Site", "Address",
				"Published", "Who is speaking", "Sample", "Retrieved", "Note", "Key");
		assertThat(page.select(".source-facts").text()).contains("Samantha Searle", "Gartner", "25 November 2019",
				"Study: survey, research or payroll data.", "21 November 2026", "gartner-cto-2019");
		assertThat(page.select(".source-facts time").eachAttr("datetime")).containsExactly("2019-11-25", "2026-11-21");
	}

	@Test
	void saysWhatIsNotKnown() {
		Document page = read("dragonboat");
		assertThat(page.select("h1").text()).isEqualTo("Dragonboat");
		assertThat(page.select(".source-facts").text()).contains("Title Not shown on the page we read.",
				"Authors Not shown on the page we read.", "Published No date.",
				"Page Only the site is known, not the page.");
	}

	@Test
	void leadsToTheSourceThroughWhichItWasReadAndBack() {
		Document read = read("wikipedia-cto");
		assertThat(read.select("dt:contains(Read through) + dd a").attr("href"))
			.isEqualTo("/references/diffwiki-cto-ctpo");
		Document through = read("diffwiki-cto-ctpo");
		assertThat(through.select("section[aria-labelledby=passed-on] a").eachAttr("href"))
			.contains("/references/wikipedia-cto", "/references/dragonboat");
	}

	@Test
	void showsTheTextsThatCiteItRoleByRole() {
		Document page = read("diffwiki-cto-ctpo");
		assertThat(page.select("section[aria-labelledby=used] h3").eachText()).containsExactly(
				"Chief Technology Officer CTO", "Chief Product Officer CPO",
				"Chief Product and Technology Officer CPTO");
		assertThat(page.select("section[aria-labelledby=used] li")).hasSize(50);
		assertThat(page.select("section[aria-labelledby=used-cto] li").eachText())
			.startsWith("Definition The executive who answers for an organisation's technological needs and for its "
					+ "research and development.", "Question it answers How?")
			.anyMatch((use) -> use.startsWith(
					"Responsibility “Technical architecture and stack” in setting “Product and technology” Owns"));
		assertThat(page.select("section[aria-labelledby=used] li a")).allSatisfy((link) -> assertThat(link.attr("href"))
			.matches("/(combined-)?roles/[a-z0-9-]+(/structures(\\?structure=[a-z0-9-]+)?)?#[a-z0-9-]+"));
	}

	@Test
	void leadsASideOfADisputeByItsAnswer() {
		Document page = read("gartner-cto-2019");
		assertThat(page.select("li:has(a[href=/roles/cto#dispute-cto-reports-to]) b").text())
			.isEqualTo("About four in ten.");
	}

	@Test
	void hasATitleOfItsOwn() {
		assertThat(read("gartner-cto-2019").title())
			.isEqualTo("The Evolving Role of the Chief Technology Officer, source gartner-cto-2019 – Role Compare");
	}

	@Test
	void pagesTheManyPlacesOfOneSource(@TempDir Path folder) {
		Catalogue catalogue = Catalogues.read(GeneratedCatalogue.of(8, 30).writeTo(folder));
		Reference source = catalogue.sources().all().get(0);
		List<Place> places = catalogue.uses().find(source);
		assertThat(places).hasSizeBetween(101, 200);
		ReferenceProfile last = ReferenceProfile.of(catalogue, source.getKey(), "9");
		assertThat(last.paging().number()).isEqualTo(2);
		assertThat(last.paging().to(2)).isEqualTo("/references/" + source.getKey() + "?page=2");
		assertThat(last.head().title()).endsWith(", part 2");
		Document page = Rendering.render("library/reference", "referenceProfile", last);
		assertThat(page.select("section[aria-labelledby=used] li")).hasSize(places.size() - 100);
		assertThat(page.select("section[aria-labelledby=used] .hint").text())
			.isEqualTo(places.size() + " places in the catalogue cite it, alone or with others.");
	}

	@Test
	void hasNoOtherSources() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> ReferenceProfile.of(Catalogues.example(), "nobody-1999", null))
			.satisfies((absence) -> {
				assertThat(absence.getKind()).isEqualTo(NotFound.Kind.REFERENCE);
				assertThat(absence.getNames()).containsExactly("nobody-1999");
			});
	}

	private static Document read(String key) {
		return Rendering.render("library/reference", "referenceProfile",
				ReferenceProfile.of(Catalogues.example(), key, null));
	}

}
