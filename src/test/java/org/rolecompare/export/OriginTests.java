package org.rolecompare.export;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.sitemap.Sitemap;

import static org.assertj.core.api.Assertions.assertThat;

class OriginTests {

	private static final String FILE = "roles/cto/job-description.md";

	private static final Catalogue CATALOGUE = Catalogues.example();

	private static final ArchiveIndex INDEX = new ArchiveIndex(Sitemap.of(CATALOGUE), CATALOGUE.roles().names());

	@ParameterizedTest
	@CsvSource(textBlock = """
			See NOWHERE/roles/cto.,         See roles/cto.html.
			See NOWHERE/roles/cto#owns and, See roles/cto.html#owns and
			<NOWHERE/roles/cto#owns>,       [roles/cto.html#owns](../cto.html#owns)
			<NOWHERE/>,                     [index.html](../../index.html)
			NOWHERE/roles/nobody,           /roles/nobody
			https://example.org/roles/cto,  https://example.org/roles/cto
			""")
	void namesFilesInsteadOfAddressesOfNowhere(String text, String localized) {
		assertThat(Origin.at(Origin.NOWHERE).localize(text.replace("NOWHERE", Origin.NOWHERE), FILE, INDEX))
			.isEqualTo(localized);
	}

	@Test
	void leavesAKnownInstallationAlone() {
		String text = "See <https://roles.example.org/roles/cto>.";
		assertThat(Origin.at("https://roles.example.org").localize(text, FILE, INDEX)).isEqualTo(text);
	}

}
