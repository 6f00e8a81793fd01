package org.rolecompare.content;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	Path folder;

	@Test
	void endsWithZeroWithoutFaults() {
		TinyCatalogue.in(this.folder).replace("roles/mate.yaml", "Leads the hands.", "Leads the hands");
		assertThat(run(this.folder.toString())).isZero();
		assertThat(this.out).hasToString("""
				Warnings
				  roles/mate.yaml: statements.people[0].text: should end with a full stop [full-stop]
				4 roles, 2 categories, 12 statements, 2 references: no faults, 1 warning
				""");
	}

	@Test
	void endsWithOneWithFaults() {
		TinyCatalogue.in(this.folder).delete("references.yaml").delete("categories.yaml");
		assertThat(run(this.folder.toString())).isOne();
		assertThat(this.out).hasToString("""
				Faults
				  categories.yaml: is missing [required-file]
				  references.yaml: is missing [required-file]
				4 roles, no categories, 12 statements, no references: 2 faults, no warnings
				""");
	}

	@Test
	void endsWithTwoIfMisused() {
		assertThat(run("one", "two")).isEqualTo(2);
		assertThat(run("--help")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).startsWith("Usage: check [folder of a catalogue]");
		assertThat(this.out.size()).isZero();
	}

	@Test
	void checksTheBuiltInCatalogueWithoutAFolder() {
		assertThat(run()).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains(" references: no faults, no warnings");
	}

	private int run(String... arguments) {
		return CheckCommand.run(List.of(arguments), new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8));
	}

}
