package org.rolecompare.content;

import java.util.List;
import java.util.Optional;

import org.rolecompare.content.entry.CatalogueContent;
import org.rolecompare.content.file.Fault;

/**
 * What a check of a catalogue found.
 *
 * @param content what the catalogue says; empty if there are faults
 * @param faults breaches of integrity, by file and place; they stop the start
 * @param warnings breaches of style, by file and place
 */
public record CatalogueReport(Optional<CatalogueContent> content, List<Fault> faults, List<Fault> warnings) {

	public CatalogueReport {
		faults = faults.stream().sorted().toList();
		warnings = warnings.stream().sorted().toList();
	}

	/**
	 * What the catalogue says.
	 * @return the content
	 * @throws CatalogueException if the catalogue has faults
	 */
	public CatalogueContent contentOrThrow() {
		return this.content.orElseThrow(() -> new CatalogueException(this.faults));
	}

}
