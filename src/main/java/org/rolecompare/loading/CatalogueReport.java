package org.rolecompare.loading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rolecompare.english.English;
import org.rolecompare.loading.file.Fault;

/**
 * What a check of a catalogue found.
 *
 * @param location the folder of the catalogue; empty for the one that the application
 * brings along
 * @param content what the catalogue says; empty if there are faults
 * @param size how much there is of each kind of record
 * @param faults breaches of integrity, by file and place; they stop the start
 * @param warnings breaches of style, by file and place
 * @param notes what follows from the sources there are and no wording mends
 */
record CatalogueReport(String location, Optional<CatalogueContent> content, String size, List<Fault> faults,
		List<Fault> warnings, List<Fault> notes) {

	/** No more lines of a kind than somebody would read. */
	private static final int LONGEST = 200;

	CatalogueReport {
		faults = faults.stream().distinct().sorted().toList();
		warnings = warnings.stream().distinct().sorted().toList();
		notes = notes.stream().distinct().sorted().toList();
	}

	/** Refuses a catalogue with faults. */
	CatalogueContent contentOrThrow() {
		return this.content.orElseThrow(() -> new CatalogueException(section("Faults", this.faults) + summary()));
	}

	/**
	 * Everything found, one line each, and a summary such as "The built-in catalogue has
	 * 19 roles, 14 categories, 384 statements, 286 references: no faults, 3 warnings".
	 */
	String describe() {
		return section("Faults", this.faults) + section("Warnings", this.warnings) + section("Notes", this.notes)
				+ summary();
	}

	/** The breaches of style, one line each, and the same summary. */
	String describeStyle() {
		return section("Warnings", this.warnings) + summary();
	}

	/** Such as "no faults", "1 fault" and "2 faults". */
	static String count(long number, String one, String many) {
		return (number == 0) ? "no " + many : English.count(number, one, many);
	}

	private String summary() {
		String catalogue = this.location.isEmpty() ? "The built-in catalogue" : "The catalogue in " + this.location;
		return catalogue + " has " + this.size + ": " + count(this.faults.size(), "fault", "faults") + ", "
				+ count(this.warnings.size(), "warning", "warnings") + "\n";
	}

	private String section(String heading, List<Fault> found) {
		if (found.isEmpty()) {
			return "";
		}
		String list = found.stream()
			.limit(LONGEST)
			.map((fault) -> "  " + fault.in(this.location) + "\n")
			.collect(Collectors.joining());
		String rest = (found.size() > LONGEST) ? "  and " + (found.size() - LONGEST) + " more\n" : "";
		return heading + "\n" + list + rest;
	}

}
