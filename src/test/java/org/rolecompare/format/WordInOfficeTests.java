package org.rolecompare.format;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** LibreOffice opens our documents, where there is one. */
class WordInOfficeTests {

	private static final long PATIENCE_IN_SECONDS = 120;

	@TempDir
	private Path folder;

	@Test
	void aDocumentKeepsItsTextsItsTableAndItsFootnotes() throws IOException, InterruptedException {
		Path file = this.folder.resolve("paper.docx");
		try (WordDocument word = new WordDocument(Documents.ORIGIN); OutputStream out = Files.newOutputStream(file)) {
			word.add(Documents.saying("Who leads <b>what</b>, “and” 中文 שלום?"));
			OfficeFile.write(word.toBytes(), LocalDate.of(2026, 11, 25), out);
		}
		String text = Files.readString(convert(file, "txt:Text (encoded):UTF8", "txt"));
		assertThat(text).contains("Who leads <b>what</b>, “and” 中文 שלום?", "First", "About this document",
				"https://roles.example/compare/a-vs-b?q=x&edition=2026-11-25-0");
		String page = Files.readString(convert(file, "html", "html"));
		assertThat(page).containsIgnoringCase("<h1")
			.containsIgnoringCase("<table")
			.contains("sdfootnote1sym", "sdfootnote2sym", "https://example.org/key-2");
	}

	private Path convert(Path file, String format, String ending) throws IOException, InterruptedException {
		Process office = new ProcessBuilder(office(), "--headless",
				"-env:UserInstallation=" + this.folder.resolve("profile").toUri(), "--convert-to", format, "--outdir",
				this.folder.toString(), file.toString())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("log").toFile())
			.start();
		assertThat(office.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
		String name = file.getFileName().toString();
		return this.folder.resolve(name.substring(0, name.indexOf('.') + 1) + ending);
	}

	private static String office() {
		Optional<String> found = Arrays
			.stream(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
			.map((folder) -> Path.of(folder, "soffice"))
			.filter(Files::isExecutable)
			.map(Path::toString)
			.findFirst();
		if (found.isEmpty()) {
			System.err.println("*** NOT TESTED: no LibreOffice (soffice) was found, so nobody but our own tests has "
					+ "opened the documents. ***");
		}
		Assumptions.assumeTrue(found.isPresent(), "There is no LibreOffice");
		return found.orElseThrow();
	}

}
