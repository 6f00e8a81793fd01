package org.rolecompare.loading;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.rolecompare.loading.file.Fault;
import org.rolecompare.loading.rule.CatalogueRules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Breaks a catalogue in one place after the other and reads what is said about it. */
class BrokenCatalogueTests {

	@TempDir
	Path folder;

	@Test
	void findsNothingInTheCatalogueThatIsBrokenHere() {
		CatalogueReport report = TinyCatalogue.in(this.folder).check();
		assertThat(report.faults()).isEmpty();
		assertThat(report.warnings()).isEmpty();
		assertThat(report.contentOrThrow().roles()).extracting("slug").containsExactly("mate", "cook", "both", "crew");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.rolecompare.loading.Breaks#ofIntegrity")
	void namesFileRecordAndRuleOfAFault(Breaks.Break broken) {
		CatalogueReport report = broken.check(this.folder);
		assertThat(report.faults()).extracting(Fault::toString).containsExactlyElementsOf(broken.faults());
		assertThat(report.content()).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.rolecompare.loading.Breaks#ofStyle")
	void warnsOfStyleAndGivesTheContentAllTheSame(Breaks.Break broken) {
		CatalogueReport report = broken.check(this.folder);
		assertThat(report.faults()).isEmpty();
		assertThat(report.warnings()).extracting(Fault::toString).containsExactlyElementsOf(broken.faults());
		assertThat(report.content()).isPresent();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.rolecompare.loading.Breaks#ofBalance")
	void notesWhatNobodyHasToMend(Breaks.Break broken) {
		CatalogueReport report = broken.check(this.folder);
		assertThat(report.notes()).extracting(Fault::toString).containsExactlyElementsOf(broken.faults());
		assertThat(report.warnings()).isEmpty();
		assertThat(report.content()).isPresent();
		assertThat(report.describe()).startsWith("Notes\n  ");
		assertThat(report.describeStyle()).doesNotContain("Notes");
	}

	@Test
	void notesNothingInACatalogueWhoseQuestionsSpeakEitherWay() {
		assertThat(TinyCatalogue.in(this.folder).check().notes()).isEmpty();
	}

	@Test
	void provesEveryRule() {
		Stream<String> proven = Stream.of(Breaks.ofIntegrity(), Breaks.ofStyle(), Breaks.ofBalance())
			.flatMap((breaks) -> breaks)
			.flatMap((broken) -> broken.faults().stream())
			.map((fault) -> fault.substring(fault.lastIndexOf('[') + 1, fault.length() - 1));
		assertThat(proven).containsAll(CatalogueRules.names());
	}

	@Test
	void listsAllFaultsAtOnceByFileAndPlace() {
		TinyCatalogue tiny = TinyCatalogue.in(this.folder)
			.replace("roles/mate.yaml", "abbreviation: mate\n", "")
			.replace("roles/mate.yaml", "cites: [logbook, manual]", "cites: [logbok]")
			.replace("roles/mate.yaml", "cites: [manual]", "cites: []")
			.replace("disputes.yaml", "category: people", "category: peoples")
			.write("categories.yaml", "- slug: purpose\n  name: [\n")
			.write("notes.yml", "a: 1");
		assertThat(tiny.check().faults()).extracting(Fault::toString)
			.containsExactly(
					"categories.yaml:3: expected the node content, but found '<stream end>'; put such text in quotes: '[' [yaml]",
					"notes.yml: is not part of the format [known-file]",
					"roles/mate.yaml:1: abbreviation: is missing [shape]",
					"roles/mate.yaml:11: statements.purpose[1].cites[0]: names \"logbok\", and there is no such reference; did you mean \"logbook\"? [unknown-reference]",
					"roles/mate.yaml:13: statements.people[0].cites: must not be empty [shape]");
	}

	@Test
	void refusesToGiveTheContentOfAFaultyCatalogue() {
		CatalogueReport report = TinyCatalogue.in(this.folder).delete("categories.yaml").check();
		assertThatExceptionOfType(CatalogueException.class).isThrownBy(report::contentOrThrow)
			.withMessageContaining("categories.yaml: is missing [required-file]");
	}

	@Test
	void needsNoneOfTheOptionalFiles() {
		TinyCatalogue tiny = TinyCatalogue.in(this.folder)
			.write("catalogue.yaml", "title: Tiny\nreviewed: 2026-11-21\n")
			.delete("combined-roles/both.yaml")
			.delete("structures/both.yaml")
			.delete("figures/both.yaml")
			.delete("responsibilities/galley.yaml")
			.delete("disputes.yaml")
			.delete("skills/esco-occupations.csv")
			.delete("likenesses.yaml")
			.delete("skills/esco-skills.csv")
			.delete("synonyms.yaml");
		assertThat(tiny.check().faults()).isEmpty();
	}

}
