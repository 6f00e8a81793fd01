package org.rolecompare.loading;

import java.util.stream.Stream;

import org.rolecompare.loading.file.CatalogueFiles;
import org.rolecompare.loading.file.FileKind;
import org.rolecompare.loading.file.LocatedNode;

/** Says how many there are of something. */
final class Count {

	private Count() {
	}

	/** Such as "no faults", "1 fault" and "2 faults". */
	static String of(long number, String one, String many) {
		return (number == 0) ? "no " + many : number + " " + ((number == 1) ? one : many);
	}

	/** How large a catalogue is, whatever its faults. */
	static String of(CatalogueFiles files) {
		Stream<LocatedNode> statements = files.records(FileKind.ROLE)
			.flatMap((role) -> role.at("statements").values())
			.flatMap(LocatedNode::items);
		return String.join(", ", of(files.records(FileKind.ROLE).count(), "role", "roles"),
				of(files.records(FileKind.CATEGORIES).count(), "category", "categories"),
				of(statements.count(), "statement", "statements"),
				of(files.records(FileKind.REFERENCES).count(), "reference", "references"));
	}

}
