package org.rolecompare.loading;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What just keeps a rule is no fault.
 */
class JustAllowedTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "roles/mate.yaml, Leads the hands., 30", "roles/mate.yaml, Somebody on board., 40",
			"combined-roles/both.yaml, It costs one wage., 35", "combined-roles/both.yaml, Little to do., 35",
			"disputes.yaml, One is enough., 35", "combined-roles/both.yaml, One hand does two jobs., 90",
			"roles/mate.yaml, Keep the ship going., 22", "structures/both.yaml, Slept in the galley., 35",
			"combined-roles/both.yaml, The ship is at sea., 35", "figures/both.yaml, Nobody counts the fish., 35" })
	void isALongText(String file, String text, int words) {
		String longest = "Word" + " word".repeat(words - 1) + ".";
		CatalogueReport report = TinyCatalogue.in(this.folder).replace(file, text, longest).check();
		assertThat(report.faults()).isEmpty();
		assertThat(report.warnings()).isEmpty();
	}

	/** Norwegian is no "no", as it is in older YAML. */
	@ParameterizedTest
	@ValueSource(strings = { "fr", "no", "nds" })
	void isAnyLanguage(String code) {
		CatalogueReport report = TinyCatalogue.in(this.folder)
			.replace("catalogue.yaml", "title: Tiny", "title: Tiny\nlanguage: " + code)
			.check();
		assertThat(report.contentOrThrow().manifest().language()).isEqualTo(code);
	}

}
