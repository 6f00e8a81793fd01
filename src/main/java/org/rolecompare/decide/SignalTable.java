package org.rolecompare.decide;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Signal.Direction;
import org.rolecompare.reference.Citations;
import org.rolecompare.reference.Selection;
import org.rolecompare.reference.SourceChoice;

/**
 * When to combine roles and when to keep them separate, so that size faces size and
 * people face people.
 *
 * @param rows one row a dimension
 */
public record SignalTable(List<Row> rows) {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/**
	 * Lay out the signals of a combined role.
	 * @param told what is told about it
	 * @param letters abbreviations by slug, for dimensions that are roles
	 * @param choice which sources a signal has to rest on
	 * @param citations the citations of the page
	 * @return the table
	 */
	static SignalTable of(CombinedRoleCase told, Map<String, String> letters, SourceChoice choice,
			Citations citations) {
		return new SignalTable(told.dimensions()
			.stream()
			.map((dimension) -> new Row(label(dimension, letters),
					Point.ofSignals(told.signals(dimension, Direction.COMBINE), choice, citations),
					Point.ofSignals(told.signals(dimension, Direction.SEPARATE), choice, citations)))
			.toList());
	}

	/**
	 * Return what speaks for one leader.
	 * @return the signals of all rows
	 */
	public Selection<Point> combining() {
		return Selection.join(this.rows.stream().map(Row::combine).toList());
	}

	/**
	 * Return what speaks for separate leaders.
	 * @return the signals of all rows
	 */
	public Selection<Point> separating() {
		return Selection.join(this.rows.stream().map(Row::separate).toList());
	}

	/**
	 * Write a dimension as the head of a row. Most are slugs of plain words; one that is
	 * about the holder of a role, such as {@code ceo}, goes by that role's letters.
	 * @param dimension the dimension as the catalogue writes it
	 * @param letters abbreviations by slug
	 * @return the head
	 */
	static String label(String dimension, Map<String, String> letters) {
		String role = letters.get(dimension);
		if (role != null) {
			return role;
		}
		String words = SLUG.matcher(dimension).matches() ? dimension.replace('-', ' ') : dimension;
		int first = words.offsetByCodePoints(0, 1);
		return words.substring(0, first).toUpperCase(java.util.Locale.ROOT) + words.substring(first);
	}

	/**
	 * What speaks for either in one dimension.
	 *
	 * @param dimension what it is about
	 * @param combine signals for one leader, possibly none
	 * @param separate signals for separate leaders, possibly none
	 */
	public record Row(String dimension, Selection<Point> combine, Selection<Point> separate) {
	}

}
