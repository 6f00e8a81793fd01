package org.rolecompare.loading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolecompare.loading.entry.CatalogueContent;
import org.rolecompare.loading.file.CatalogueFiles;
import org.rolecompare.loading.file.CatalogueSource;
import org.rolecompare.loading.file.Fault;
import org.rolecompare.loading.rule.CatalogueRecords;
import org.rolecompare.loading.rule.IntegrityRules;
import org.rolecompare.loading.rule.StyleRules;

/** Reads a catalogue and holds it against every rule of the format. */
public final class CatalogueCheck {

	/**
	 * Where each day begins first, so that an editor's day is never in the future and the
	 * zone of the machine does not matter.
	 */
	private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

	private CatalogueCheck() {
	}

	/**
	 * Checks a whole catalogue. Nothing stops at the first fault.
	 * @param source where the files come from
	 * @param clock tells the day, after which nothing can have been read or reviewed
	 * @return the content if there is no fault, and everything that was found
	 */
	public static CatalogueReport check(CatalogueSource source, Clock clock) {
		CatalogueFiles files = CatalogueFiles.read(source);
		CatalogueRecords catalogue = new CatalogueRecords(files, LocalDate.ofInstant(clock.instant(), EARLIEST));
		Stream<Fault> broken = IntegrityRules.RULES.stream().flatMap((rule) -> rule.check(catalogue));
		List<Fault> faults = Stream.concat(files.faults().stream(), broken).toList();
		List<Fault> warnings = StyleRules.RULES.stream().flatMap((rule) -> rule.check(catalogue)).toList();
		Optional<CatalogueContent> content = faults.isEmpty() ? Optional.of(ContentBinding.of(files))
				: Optional.empty();
		return new CatalogueReport(source.location(), content, Count.of(files), faults, warnings);
	}

}
