package org.rolecompare.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator is told who cannot have an archive; nothing is started for it. */
class ExportCommandTests {

	private static final String USAGE = " Usage: export --to=FILE.zip [--rolecompare....=...]\n";

	@TempDir
	Path folder;

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void asksForTheFile() {
		assertThat(run()).isEqualTo("export: --to is missing." + USAGE);
		assertThat(run("--to=")).isEqualTo("export: --to is missing." + USAGE);
	}

	@Test
	void namesWhatItDoesNotUnderstand() {
		assertThat(run("--to=a.zip", "b.zip")).isEqualTo("export: \"b.zip\" is not understood." + USAGE);
		assertThat(run("--to=a.zip", "--to=b.zip")).isEqualTo("export: \"--to=b.zip\" is not understood." + USAGE);
		assertThat(run("--server.port=1")).isEqualTo("export: \"--server.port=1\" is not understood." + USAGE);
	}

	@Test
	void namesAFolderThatIsMissing() {
		Path missing = this.folder.resolve("missing");
		assertThat(run("--to=" + missing.resolve("a.zip")))
			.isEqualTo("export: the folder " + missing + " does not exist\n");
	}

	@Test
	void namesAFolderThatIsNone() throws IOException {
		Path file = Files.createFile(this.folder.resolve("file"));
		assertThat(run("--to=" + file.resolve("a.zip"))).isEqualTo("export: " + file + " is not a folder\n");
		assertThat(run("--to=" + this.folder)).isEqualTo("export: " + this.folder + " is a folder\n");
	}

	@Test
	void namesWhatIsNoName() {
		assertThat(run("--to=a\u0000b")).startsWith("export: --to names no file: ").hasLineCount(1);
	}

	private String run(String... arguments) {
		this.err.reset();
		PrintStream nobody = new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
		// Of nothing but this class no application could start.
		int code = ExportCommand.run(List.of(arguments), new SpringApplication(ExportCommandTests.class), nobody,
				new PrintStream(this.err, true, StandardCharsets.UTF_8));
		assertThat(code).isOne();
		return this.err.toString(StandardCharsets.UTF_8);
	}

}
