package org.rolecompare.loading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.loading.file.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A file that cannot be read is one fault, and no other file is blamed for naming what it
 * holds.
 */
class UnreadableFilesTests {

	@TempDir
	Path folder;

	private TinyCatalogue tiny;

	@BeforeEach
	void write() {
		this.tiny = TinyCatalogue.in(this.folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "catalogue.yaml", "categories.yaml", "references.yaml" })
	void aRequiredFileIsMissing(String file) {
		this.tiny.delete(file);
		assertFaults().containsExactly(file + ": is missing [required-file]");
	}

	@Test
	void thereIsNoRole() throws IOException {
		for (String role : new String[] { "mate", "cook", "both", "crew" }) {
			Files.delete(this.folder.resolve("roles/" + role + ".yaml"));
		}
		assertFaults().containsExactly("roles/*.yaml: is missing [required-file]");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "categories.yaml", "references.yaml", "disputes.yaml", "roles/cook.yaml", "roles/both.yaml" })
	void aFileIsEmpty(String file) {
		this.tiny.write(file, "# nothing yet\n");
		assertFaults().containsExactly(file + ": is empty [yaml]");
	}

	@Test
	void aListIsAMapping() {
		this.tiny.write("references.yaml", "logbook: {site: Harbour}\n");
		assertFaults().containsExactly("references.yaml:1: must be a list [shape]");
	}

	@Test
	void aFileIsNotUtf8() {
		this.tiny.write("roles/cook.yaml", "name: K\u00f6chin\n".getBytes(StandardCharsets.ISO_8859_1));
		assertFaults().containsExactly("roles/cook.yaml: is not UTF-8 text [encoding]");
	}

	@Test
	void aFileIsNestedWithoutEnd() {
		this.tiny.write("disputes.yaml", "[".repeat(5000));
		assertFaults().containsExactly("disputes.yaml: is nested deeper than any record of the format [yaml]");
	}

	@Test
	void aFewLinesStandForMoreThanFitsIntoMemory() {
		StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
		for (char name = 'b'; name <= 'z'; name++) {
			bomb.append(name)
				.append(": &")
				.append(name)
				.append(" [")
				.append(("*" + (char) (name - 1) + ", ").repeat(9))
				.append("x]\n");
		}
		this.tiny.write("roles/cook.yaml", bomb.toString());
		assertFaults().containsExactly(
				"roles/cook.yaml:1: an anchor (&) is not part of the format; put such text in quotes: '&a [x, x, x, x, x, x, x, x, x]' [yaml]");
	}

	@ParameterizedTest
	@CsvSource({ "roles/cook.yml, roles/cook.yaml", "role/cook.yaml, roles/cook.yaml",
			"combined-role/boat.yaml, combined-roles/boat.yaml", "responsibility/boat.yaml, responsibilities/boat.yaml",
			"roles/old/cook.yaml,", "skills/more.csv,", "skills/esco_skills.csv, skills/esco-skills.csv", "cook.yaml,",
			"catalog.yaml, catalogue.yaml" })
	void aFileIsNotPartOfTheFormat(String file, @Nullable String meant) {
		this.tiny.write(file, "slug: cook\n");
		String suggestion = (meant != null) ? "; did you mean \"" + meant + "\"?" : "";
		assertFaults().containsExactly(file + ": is not part of the format" + suggestion + " [known-file]");
	}

	@Test
	void aMarkOfTheByteOrderIsNoFault() {
		for (String file : new String[] { "roles/cook.yaml", "skills/esco-skills.csv" }) {
			this.tiny.write(file, "\uFEFF" + this.tiny.read(file).replace("\n", "\r\n"));
		}
		assertFaults().isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "roles/mate.yaml, - {", "categories.yaml, - {", "categories.yaml, people: {}" })
	void noOtherFileIsWarnedForWhatMayStandInIt(String file, String unreadable) {
		this.tiny.replace("references.yaml", "via: logbook}",
				"via: logbook}\n- {key: map, site: Yard, url: 'https://example.org/map', retrieved: 2026-11-20, kind: official}")
			.replace("roles/mate.yaml", "cites: [manual]", "cites: [map]")
			.write(file, unreadable);
		assertThat(this.tiny.check().warnings()).isEmpty();
	}

	private AbstractListAssert<?, ?, String, ObjectAssert<String>> assertFaults() {
		return assertThat(this.tiny.check().faults()).extracting(Fault::toString);
	}

}
