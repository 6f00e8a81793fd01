package org.rolecompare.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.english.WrittenDate;

/**
 * An edition as its files: what the application has read, and a note for people. Unpacked
 * it is a catalogue of the same version. It says nothing of the installation, so that it
 * has the same bytes wherever it comes from.
 */
final class CatalogueArchive {

	private final Catalogue catalogue;

	private final SortedMap<String, byte[]> files;

	/**
	 * Begin an archive.
	 * @param files the files of the catalogue by their paths
	 */
	CatalogueArchive(Catalogue catalogue, SortedMap<String, byte[]> files) {
		this.catalogue = catalogue;
		this.files = files;
	}

	String fileName() {
		return "catalogue-" + this.catalogue.edition().getVersion() + ".zip";
	}

	byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Archive archive = new Archive(bytes, this.catalogue.edition().getReviewed().atStartOfDay())) {
			// No file of a catalogue is called so.
			archive.add("README.txt", readMe().getBytes(StandardCharsets.UTF_8));
			for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
				archive.add(file.getKey(), file.getValue());
			}
			archive.addSums();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Nothing is written but memory", ex);
		}
		return bytes.toByteArray();
	}

	private String readMe() {
		Edition edition = this.catalogue.edition();
		return edition.getTitle() + "\n\nThe catalogue, version " + edition.getVersion() + ", last reviewed "
				+ WrittenDate.of(edition.getReviewed()).text()
				+ ".\nTo show it: java -jar rolecompare.jar --rolecompare.catalogue=FOLDER, the folder of this file."
				+ "\nTo check that the files are complete and unchanged: sha256sum -c " + Archive.SUMS + "\n\n"
				+ ReadMe.attribution(this.catalogue) + "\n";
	}

}
