package org.rolecompare.loading.rule;

import java.util.function.Function;
import java.util.stream.Stream;

import org.rolecompare.loading.file.Fault;

/**
 * One rule of the format.
 *
 * @param name its short and stable name, such as {@code unique-rank}
 * @param breaches finds every breach in a catalogue
 */
public record Rule(String name, Function<CatalogueRecords, Stream<Violation>> breaches) {

	/**
	 * Holds a catalogue against this rule.
	 * @param catalogue the catalogue
	 * @return every breach as a fault with this rule's name
	 */
	public Stream<Fault> check(CatalogueRecords catalogue) {
		return this.breaches.apply(catalogue).map((breach) -> breach.place().fault(this.name, breach.message()));
	}

}
