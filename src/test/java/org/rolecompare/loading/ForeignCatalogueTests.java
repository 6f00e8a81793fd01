package org.rolecompare.loading;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.rolecompare.loading.file.CatalogueSource;
import org.rolecompare.source.Reference;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A catalogue that shares nothing with ours: a German theatre, without any optional file.
 */
class ForeignCatalogueTests {

	private final CatalogueReport report = CatalogueCheck
		.check(CatalogueSource.folder(Path.of("src/test/resources/foreign-catalogue")), TinyCatalogue.TODAY);

	@Test
	void breaksNoRule() {
		assertThat(this.report.faults()).isEmpty();
		assertThat(this.report.warnings()).isEmpty();
	}

	@Test
	void hasNothingThatIsOptional() {
		CatalogueContent content = this.report.contentOrThrow();
		assertThat(content.combinedRoles()).isEmpty();
		assertThat(content.structures()).isEmpty();
		assertThat(content.figures()).isEmpty();
		assertThat(content.disputes()).isEmpty();
		assertThat(content.settings()).isEmpty();
		assertThat(content.occupations()).isEmpty();
		assertThat(content.skills()).isEmpty();
		assertThat(content.synonyms()).isEmpty();
		assertThat(content.manifest().home()).isEmpty();
		assertThat(content.manifest().licence()).isNull();
	}

	@Test
	void keepsEveryCharacter() {
		RoleEntry role = this.report.contentOrThrow().roles().get(0);
		assertThat(role.abbreviation()).isEqualTo("Gen. Int.");
		assertThat(role.hue()).isNull();
		assertThat(role.statements().keySet()).containsExactly("aufgabe", "verantwortung", "weg-2");
		assertThat(role.statements().values()).flatMap((texts) -> texts)
			.extracting(RoleEntry.Statement::text)
			.startsWith("Wählt den Spielplan: Oper, Tanz & <b>Schauspiel</b> &amp; mehr.")
			.endsWith("Haftet gegenüber der Stadt, wie es im Vertrag steht.",
					"Sagt oft: \"Ich war's nicht\", so heißt es.");
	}

	@Test
	void readsAYearAsText() {
		assertThat(this.report.contentOrThrow().references()).extracting(Reference.Details::published)
			.containsExactly("2019", "2024-02", null);
		assertThat(this.report.contentOrThrow().references()).extracting(Reference.Details::identified)
			.containsExactly(true, false, true);
	}

}
