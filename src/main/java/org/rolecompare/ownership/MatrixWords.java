package org.rolecompare.ownership;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.english.English;
import org.rolecompare.ownership.MatrixSummary.Tally;
import org.rolecompare.ownership.MatrixSummary.Total;
import org.rolecompare.ownership.Ownership.Replacement;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.role.Role;

/** Puts a matrix into words. */
final class MatrixWords {

	private MatrixWords() {
	}

	static String description(Ownership ownership) {
		return "How far " + English.and(ownership.setting().getRoles().stream().map(Role::getAbbreviation).toList())
				+ " are in charge of each of " + ownership.rows().size() + " responsibilities, with sources.";
	}

	/**
	 * Count what each role owns.
	 * @return for instance <em>With two leaders the CTO owns 13 of 28 responsibilities
	 * and the CPO 7; one CPTO owns 23.</em> or, where the roles are no such alternative,
	 * <em>Of 28 responsibilities the CTO owns 13 and the CIO 7.</em>
	 */
	static String lead(MatrixSummary summary) {
		Tally alone = summary.alone();
		String all = summary.count() + " " + English.plural(summary.count(), "responsibility", "responsibilities");
		if (alone == null) {
			return "Of " + all + " " + owned(summary.totals(), "") + ".";
		}
		Replacement replacement = alone.replacement();
		return "With " + replacement.leaders() + " "
				+ owned(summary.totals().stream().filter((total) -> replacement.joins(total.role())).toList(),
						" of " + all)
				+ summary.totals()
					.stream()
					.filter((total) -> total.role().equals(replacement.combined()))
					.map((total) -> "; one " + total.role().abbreviation() + " owns " + total.owned())
					.findFirst()
					.orElse("")
				+ ".";
	}

	/** The verb stands once, and so does what the first number is a part of. */
	private static String owned(List<Total> totals, String whole) {
		Stream<String> first = totals.stream()
			.limit(1)
			.map((total) -> "the " + total.role().abbreviation() + " owns " + total.owned() + whole);
		Stream<String> others = totals.stream()
			.skip(1)
			.map((total) -> "the " + total.role().abbreviation() + " " + total.owned());
		return English.and(Stream.concat(first, others).toList());
	}

	/** Tell what is shown, after how many responsibilities. */
	static String result(Matrix matrix) {
		MatrixTable table = matrix.table();
		String hidden = (table.countHidden() == 0) ? ""
				: "; " + English.count(table.countHidden(), "responsibility", "responsibilities")
						+ " hidden by your choice of sources";
		return English.count(matrix.columns().size(), "role", "roles") + ", " + matrix.bibliography().weight().support()
				+ hidden + "." + (matrix.address().stated() ? " " + statedOnly(table) : "");
	}

	private static String statedOnly(MatrixTable table) {
		LevelCounts levels = table.levels();
		String hidden = (levels.readings() == 1) ? "one that is our reading is"
				: levels.readings() + " that are our reading are";
		String rows = (table.unsourced() == 0) ? ""
				: ", and with them "
						+ English.count(table.unsourced(), "responsibility that has", "responsibilities that have")
						+ " no other";
		return "Only the levels that a source states are shown: " + levels.stated() + " of " + levels.given() + ". The "
				+ hidden + " hidden" + rows + ".";
	}

	static String caption(Matrix matrix) {
		MatrixAddress address = matrix.address();
		List<String> letters = matrix.columns().stream().map((column) -> column.role().abbreviation()).toList();
		List<String> levels = address.levels().stream().map(Level::label).map(English::uncapitalized).toList();
		Stream<String> parts = Stream.of("Responsibilities of " + English.and(letters), English.and(address.areas()),
				English.and(levels), address.handover() ? "only what changes hands" : "",
				address.stated() ? "only levels that a source states" : "");
		return String.join("; ", parts.filter((part) -> !part.isEmpty()).toList());
	}

	/**
	 * Say what the counts or the columns of what changes hands mean.
	 * @param explained the combined roles, at least one
	 */
	static String rule(List<Replacement> explained, boolean inColumns) {
		if (explained.size() > 1) {
			return (inColumns ? "The columns “With one …” say" : "The counts above say")
					+ " what becomes of a responsibility where a combined role stands in place of the roles it joins,"
					+ " its parts.";
		}
		Replacement only = explained.get(0);
		String letters = only.combined().abbreviation();
		return (inColumns ? "The column “With one " + letters + "” says" : "The counts above say")
				+ " what becomes of a responsibility where a " + letters
				+ ", the combined role, stands in place of its parts " + only.partsPhrase() + ".";
	}

}
