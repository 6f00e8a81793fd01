package org.rolecompare.loading.file;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.function.Consumer;

/** Where the files of a catalogue come from. */
public interface CatalogueSource {

	/**
	 * Reads every file that belongs to the format or looks as if it should. Hidden files,
	 * backups of editors, and notes for people are left out.
	 * @param faults receives what cannot be read, one fault a culprit
	 * @return the contents by path relative to the catalogue's folder, with slashes
	 * @throws UnreadableFileException if there is no catalogue at all
	 */
	SortedMap<String, byte[]> read(Consumer<Fault> faults);

	/** The folder as whoever named it did; empty for the built-in catalogue. */
	String location();

	/** The catalogue that the application brings along. */
	static CatalogueSource builtIn() {
		return new ClasspathSource("catalogue");
	}

	/**
	 * A catalogue in a folder on disk.
	 * @param folder the folder; it need not exist, which is then the fault that is found
	 */
	static CatalogueSource folder(Path folder) {
		return new FolderSource(folder);
	}

}
