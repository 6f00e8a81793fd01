package org.rolecompare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * A catalogue for a benchmark: our own, or a generated one in a temporary folder.
 *
 * @param folder where its files are
 * @param temporary whether they are there only as long as this is not closed
 */
public record MeasuredCatalogue(Path folder, boolean temporary) implements AutoCloseable {

	/**
	 * Provide a catalogue.
	 * @param name {@code ours}, or how many roles by how many categories are generated,
	 * such as {@code 2000x30}
	 * @return the catalogue
	 * @throws IOException if there is no place for its files
	 */
	public static MeasuredCatalogue named(String name) throws IOException {
		if (name.equals("ours")) {
			return new MeasuredCatalogue(Path.of("src/main/resources/catalogue"), false);
		}
		String[] numbers = name.split("x");
		return new MeasuredCatalogue(GeneratedCatalogue.of(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]))
			.writeTo(Files.createTempDirectory("catalogue")), true);
	}

	@Override
	public void close() throws IOException {
		if (this.temporary) {
			FileSystemUtils.deleteRecursively(this.folder);
		}
	}

}
