package org.rolecompare.content;

import java.util.List;
import java.util.Optional;

import org.rolecompare.content.entry.CatalogueContent;
import org.rolecompare.content.file.Fault;

/**
 * What a check of a catalogue found.
 *
 * @param content what the catalogue says; empty if there are faults
 * @param size how much there is of each kind of record
 * @param faults breaches of integrity, by file and place; they stop the start
 * @param warnings breaches of style, by file and place
 */
public record CatalogueReport(Optional<CatalogueContent> content, String size, List<Fault> faults,
		List<Fault> warnings) {

	public CatalogueReport {
		faults = faults.stream().distinct().sorted().toList();
		warnings = warnings.stream().distinct().sorted().toList();
	}

	/**
	 * What the catalogue says.
	 * @return the content
	 * @throws CatalogueException if the catalogue has faults
	 */
	public CatalogueContent contentOrThrow() {
		return this.content.orElseThrow(() -> new CatalogueException(this.faults));
	}

	/**
	 * Everything found, one line each, and a summary.
	 * @return several lines, the last one such as "19 roles, 14 categories, 373
	 * statements, 260 references: no faults, 3 warnings"
	 */
	public String describe() {
		return section("Faults", this.faults) + section("Warnings", this.warnings) + this.size + ": "
				+ Count.of(this.faults.size(), "fault", "faults") + ", "
				+ Count.of(this.warnings.size(), "warning", "warnings") + "\n";
	}

	private static String section(String heading, List<Fault> faults) {
		return faults.isEmpty() ? "" : heading + "\n" + FaultList.of(faults).indent(2);
	}

}
