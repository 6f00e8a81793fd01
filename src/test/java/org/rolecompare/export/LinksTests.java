package org.rolecompare.export;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.sitemap.Sitemap;

import static org.assertj.core.api.Assertions.assertThat;

class LinksTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	private static final ArchiveIndex INDEX = new ArchiveIndex(Sitemap.of(CATALOGUE), CATALOGUE.roles().names());

	@ParameterizedTest
	@CsvSource(textBlock = """
			index.html,                     /about,                         about.html
			index.html,                     /roles/cto#skills,              roles/cto.html#skills
			roles/cto.html,                 /,                              ../index.html
			roles/cto.html,                 /roles/cpo,                     cpo.html
			roles/cto.html,                 /roles,                         ../roles.html
			roles/cto.html,                 /roles/cto/job-description.md,  cto/job-description.md
			roles/cto/job-description.html, /roles/cto,                     ../cto.html
			roles/cto/job-description.html, /roles/cpo/job-description,     ../cpo/job-description.html
			moves/cto/cpo.html,             /moves/cto/cpto,                cpto.html
			moves/cto/cpo.html,             /assets/style-0a.css,           ../../assets/style-0a.css
			roles.html,                     /roles?page=2,                  roles.page-2.html
			compare.html,                   /compare?role=cto,              compare.role-cto.html
			""")
	void leadFromFileToFile(String file, String href, String link) {
		assertThat(new Links(file, INDEX).find(href)).contains(link);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/compare/cpto-vs-cto,        compare/cto-vs-cpto.html
			/overlap/cpto-vs-cpo-vs-cto, overlap/cto-vs-cpo-vs-cpto.html
			""")
	void leadToThePageByRankWhereTheOrderIsAnother(String href, String link) {
		assertThat(new Links("index.html", INDEX).find(href)).contains(link);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=x", "/roles/nobody", "/compare/cto", "/compare/cto-vs-nobody",
			"/compare/cto-vs-cpto?category=pay", "/references?kind=study", "/references?kind=study&page=2",
			"/compare/cto-vs-cpo-vs-cpto-vs-cio" })
	void leadNowhereElse(String href) {
		assertThat(new Links("index.html", INDEX).find(href)).isEmpty();
	}

	@Test
	void nameFilesAsSeenFromTheArchive() {
		assertThat(new Links("roles/cto.html", INDEX).findName("/roles/cpo#owns")).contains("roles/cpo.html#owns");
	}

}
