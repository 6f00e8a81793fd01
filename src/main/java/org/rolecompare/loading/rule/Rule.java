package org.rolecompare.loading.rule;

import java.util.function.Function;
import java.util.stream.Stream;

import org.rolecompare.loading.file.Fault;

/**
 * One rule of the format.
 *
 * @param name its short and stable name, such as {@code unique-rank}
 */
record Rule(String name, Function<CatalogueRecords, Stream<Violation>> breaches) {

	/** Holds a catalogue against this rule: every breach as a fault with its name. */
	Stream<Fault> check(CatalogueRecords catalogue) {
		return this.breaches.apply(catalogue).map((breach) -> breach.place().fault(this.name, breach.message()));
	}

}
