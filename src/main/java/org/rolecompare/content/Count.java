package org.rolecompare.content;

import java.util.stream.Stream;

import org.rolecompare.content.file.CatalogueFiles;
import org.rolecompare.content.file.FileKind;
import org.rolecompare.content.file.Place;

/** Says how many there are of something. */
final class Count {

	private Count() {
	}

	/** Such as "no faults", "1 fault" and "2 faults". */
	static String of(long number, String noun) {
		return ((number == 0) ? "no" : number) + " " + noun + ((number == 1) ? "" : "s");
	}

	/** How large a catalogue is, whatever its faults. */
	static String of(CatalogueFiles files) {
		Stream<Place> statements = files.records(FileKind.ROLE)
			.flatMap((role) -> role.at("statements").values())
			.flatMap(Place::items);
		long categories = files.records(FileKind.CATEGORIES).count();
		return of(files.records(FileKind.ROLE).count(), "role") + ", " + categories
				+ ((categories == 1) ? " category" : " categories") + ", " + of(statements.count(), "statement") + ", "
				+ of(files.records(FileKind.REFERENCES).count(), "reference");
	}

}
