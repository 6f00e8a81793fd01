package org.rolecompare.loading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
				  %1$s/roles/mate.yaml:14: statements.people[0].text: should end with a full stop [full-stop]
				The catalogue in %1$s has 4 roles, 2 categories, 12 statements, 2 references: no faults, 1 warning
				""".formatted(this.folder));
	}

	@Test
	void endsWithOneWithFaults() {
		TinyCatalogue.in(this.folder)
			.delete("references.yaml")
			.write("categories.yaml", "- {slug: people\n")
			.replace("roles/mate.yaml", "rank: 10", "rank: ten");
		assertThat(run(this.folder.toString())).isOne();
		assertThat(this.out).hasToString(
				"""
						Faults
						  %1$s/categories.yaml:2: expected ',' or '}', but got <stream end>; put such text in quotes: '{slug: people' [yaml]
						  %1$s/references.yaml: is missing [required-file]
						  %1$s/roles/mate.yaml:4: rank: must be a whole number [shape]
						The catalogue in %1$s has 4 roles, no categories, 12 statements, no references: 3 faults, no warnings
						"""
					.formatted(this.folder));
	}

	@Test
	void saysThatThereIsNoCatalogue() throws IOException {
		Path file = Files.createFile(this.folder.resolve("catalogue.zip"));
		Path empty = Files.createDirectory(this.folder.resolve("empty"));
		Path missing = this.folder.resolve("missing");
		String nothing = " has no roles, no categories, no statements, no references: ";
		assertThat(run(missing.toString())).isOne();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEqualTo("""
				Faults
				  %1$s: does not exist [readable]
				The catalogue in %1$s%2$s1 fault, no warnings
				""".formatted(missing, nothing));
		this.out.reset();
		assertThat(run(file.toString())).isOne();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEqualTo("""
				Faults
				  %1$s: is not a directory [readable]
				The catalogue in %1$s%2$s1 fault, no warnings
				""".formatted(file, nothing));
		this.out.reset();
		assertThat(run(empty.toString())).isOne();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEqualTo("""
				Faults
				  %1$s/catalogue.yaml: is missing [required-file]
				  %1$s/categories.yaml: is missing [required-file]
				  %1$s/references.yaml: is missing [required-file]
				  %1$s/roles/*.yaml: is missing [required-file]
				The catalogue in %1$s%2$s4 faults, no warnings
				""".formatted(empty, nothing));
	}

	@Test
	void listsNoMoreOfAKindThanSomebodyWouldRead() {
		TinyCatalogue.in(this.folder)
			.write("skills/esco-skills.csv",
					"role_slug,relation,skill_label,skill_uri\n" + IntStream.range(0, 201)
						.mapToObj("cook,useful,bake %s,\n"::formatted)
						.collect(Collectors.joining()));
		assertThat(run(this.folder.toString())).isOne();
		assertThat(this.out.toString(StandardCharsets.UTF_8).lines()).hasSize(203)
			.contains("  and 1 more", "  " + this.folder
					+ "/skills/esco-skills.csv:2: [0].relation: must be one of essential, optional and not \"useful\" [shape]");
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
		assertThat(run(OwnCatalogueTests.MUCH_LATER)).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("The built-in catalogue has ")
			.endsWith(" references: no faults, no warnings\n");
	}

	private int run(String... arguments) {
		return run(TinyCatalogue.TODAY, arguments);
	}

	private int run(Clock today, String... arguments) {
		return CheckCommand.run(List.of(arguments), today, new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8));
	}

}
