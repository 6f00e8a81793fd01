package org.rolecompare.loading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolecompare.loading.file.CatalogueFiles;
import org.rolecompare.loading.file.CatalogueSource;
import org.rolecompare.loading.file.Fault;
import org.rolecompare.loading.file.FileKind;
import org.rolecompare.loading.file.LocatedNode;
import org.rolecompare.loading.rule.CatalogueRules;

/** Reads a catalogue and holds it against every rule of the format. */
final class CatalogueCheck {

	/**
	 * Where each day begins first, so that an editor's day is never in the future and the
	 * zone of the machine does not matter.
	 */
	private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

	private CatalogueCheck() {
	}

	/**
	 * Checks a whole catalogue. Nothing stops at the first fault.
	 * @param clock tells the day, after which nothing can have been read or reviewed
	 */
	static CatalogueReport check(CatalogueSource source, Clock clock) {
		CatalogueFiles files = CatalogueFiles.read(source);
		CatalogueRules rules = new CatalogueRules(files, LocalDate.ofInstant(clock.instant(), EARLIEST));
		List<Fault> faults = Stream.concat(files.faults().stream(), rules.breachesOfIntegrity()).toList();
		Optional<CatalogueContent> content = faults.isEmpty() ? Optional.of(CatalogueContent.of(files))
				: Optional.empty();
		return new CatalogueReport(source.location(), content, size(files), faults, rules.breachesOfStyle().toList(),
				rules.imbalances().toList());
	}

	/** How large a catalogue is, whatever its faults. */
	private static String size(CatalogueFiles files) {
		long statements = files.records(FileKind.ROLE)
			.flatMap((role) -> role.at("statements").values())
			.flatMap(LocatedNode::items)
			.count();
		return String.join(", ", CatalogueReport.count(files.records(FileKind.ROLE).count(), "role", "roles"),
				CatalogueReport.count(files.records(FileKind.CATEGORIES).count(), "category", "categories"),
				CatalogueReport.count(statements, "statement", "statements"),
				CatalogueReport.count(files.records(FileKind.REFERENCES).count(), "reference", "references"));
	}

}
