package org.rolecompare.export;

import java.util.ArrayList;
import java.util.List;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.english.English;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.sitemap.Sitemap;

/** What an archive says of itself, for whoever unpacks it. */
final class ReadMe {

	private final Catalogue catalogue;

	private final Origin origin;

	ReadMe(Catalogue catalogue, Origin origin) {
		this.catalogue = catalogue;
		this.origin = origin;
	}

	String text() {
		Edition edition = this.catalogue.edition();
		List<String> blocks = new ArrayList<>();
		blocks.add("Role Compare: " + edition.getTitle());
		blocks.add("The site as files, catalogue version " + edition.getVersion() + ", last reviewed "
				+ WrittenDate.of(edition.getReviewed()).text() + ".\nOpen index.html in a browser; no server is needed."
				+ (this.origin.known() ? "\nThe site itself: " + this.origin.baseUrl() + "/" : "")
				+ "\nTo check that the files are complete and unchanged: sha256sum -c " + Archive.SUMS);
		blocks.add("Left out is what takes a server: search, filters and other forms, and with them\n"
				+ "whatever a reader chooses in them." + pairs());
		blocks.add("Licences: the application, and with it styles, script and markup, is under the\n"
				+ "Apache License 2.0, see the file LICENSE.\n" + attribution(this.catalogue));
		return String.join("\n\n", blocks) + "\n";
	}

	/** Say under which licence a catalogue is, and whom it has to credit. */
	static String attribution(Catalogue catalogue) {
		String licence = catalogue.edition().getLicence();
		String said = (licence == null) ? "names no licence." : "is under " + licence + "."
				+ (licence.equals("CC BY 4.0") ? "\nSee https://creativecommons.org/licenses/by/4.0/" : "");
		return "The catalogue, which is what the pages say, " + said
				+ (catalogue.skills().isEmpty() ? ""
						: "\n\nThis service uses the ESCO classification of the European Commission.\n"
								+ "Source: ESCO v1.2.0, https://esco.ec.europa.eu/");
	}

	private String pairs() {
		int roles = this.catalogue.roles().all().size();
		return (roles <= Sitemap.MOST_PAIRED) ? ""
				: "\nComparisons, overlaps and moves are here for the first " + Sitemap.MOST_PAIRED + " of "
						+ English.number(roles) + " roles and\nwhere the editors offer them, "
						+ "comparisons also for combined roles beside their parts.";
	}

}
