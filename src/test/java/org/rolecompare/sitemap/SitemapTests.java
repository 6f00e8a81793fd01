package org.rolecompare.sitemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.rolecompare.GeneratedCatalogue;
import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;

import static org.assertj.core.api.Assertions.assertThat;

class SitemapTests {

	@TempDir
	Path folder;

	@Test
	void beginsWithTheHomePageAndWhatTheEditorsPutSideBySide() {
		assertThat(pages(Catalogues.example())).startsWith("/", "/compare/cto-vs-cpo-vs-cpto", "/compare/cto-vs-cpo",
				"/compare/cto-vs-cpto", "/compare/cpo-vs-cpto");
	}

	@Test
	void hasEveryKindOfPageThatNeedsNoChoice() {
		assertThat(pages(Catalogues.example())).doesNotHaveDuplicates()
			.contains("/compare", "/roles", "/combined-roles", "/moves", "/responsibilities", "/references", "/about",
					"/roles/cto", "/categories/pay", "/combined-roles/cpto", "/combined-roles/cpto/guide",
					"/combined-roles/cpto/figures", "/responsibilities/product-and-technology", "/overlap/cto-vs-cpo",
					"/moves/cto/cpo", "/moves/cpo/cto", "/roles/cto/job-description", "/references/esco")
			.noneMatch((address) -> address.contains("?") || address.startsWith("/search"));
	}

	@Test
	void putsAnyTwoOfTheFirstRolesSideBySideByRank() {
		List<String> pages = pages(generated(45));
		assertThat(pages).contains(pair(1, 2), pair(1, 20), pair(19, 20))
			.doesNotContain(pair(2, 1), pair(1, 21), pair(20, 21), pair(21, 22));
		assertThat(pages.stream().filter((page) -> page.matches("/compare/role-\\d+-vs-role-\\d+"))).hasSize(190);
		assertThat(pages.stream().filter((page) -> page.startsWith("/moves/"))).hasSize(380);
	}

	@Test
	void goesThereAndBackWhereTheEditorsPutTwoRolesSideBySide() throws IOException {
		Path catalogue = GeneratedCatalogue.of(45, 2).writeTo(this.folder);
		Files.writeString(catalogue.resolve("catalogue.yaml"), "popular: [[role-0044, role-0031]]\n",
				StandardOpenOption.APPEND);
		assertThat(pages(Catalogues.read(catalogue))).contains("/compare/role-0044-vs-role-0031",
				"/overlap/role-0044-vs-role-0031", "/moves/role-0044/role-0031", "/moves/role-0031/role-0044");
	}

	@Test
	void hasEachCombinedRoleBesideItsParts() {
		String parts = GeneratedCatalogue.role(38) + "-vs-" + GeneratedCatalogue.role(39) + "-vs-"
				+ GeneratedCatalogue.role(40);
		assertThat(pages(generated(45))).contains("/compare/" + parts, "/overlap/" + parts);
	}

	@Test
	void growsWithTheCatalogueAndNotWithItsSquare() {
		int first = pages(generated(40)).size();
		int second = pages(generated(80)).size();
		int third = pages(generated(120)).size();
		assertThat(third - second).isEqualTo(second - first);
	}

	@Test
	void comparesNothingWhereThereIsNothingToCompare() {
		assertThat(pages(generated(1))).contains("/", "/roles/role-0001")
			.noneMatch((page) -> page.matches("/(compare|overlap|moves)/.*"));
	}

	private Catalogue generated(int roles) {
		return Catalogues.read(GeneratedCatalogue.of(roles, 2).writeTo(this.folder.resolve(String.valueOf(roles))));
	}

	private static String pair(int one, int other) {
		return "/compare/" + GeneratedCatalogue.role(one) + "-vs-" + GeneratedCatalogue.role(other);
	}

	private static List<String> pages(Catalogue catalogue) {
		return Sitemap.of(catalogue).pages().stream().map(Address::href).toList();
	}

}
