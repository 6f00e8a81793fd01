package org.rolecompare.decide;

import java.util.List;
import java.util.Map;

import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Dimension;
import org.rolecompare.combinedrole.Signal.Direction;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.FilterResult;
import org.rolecompare.citation.SourceFilter;

/**
 * When to combine roles and when to keep them separate, so that size faces size and
 * people face people.
 *
 * @param rows one row a dimension
 */
public record SignalTable(List<Row> rows) {

	/**
	 * Lay out the signals of a combined role.
	 * @param told what is told about it
	 * @param letters abbreviations by slug, for dimensions that are roles
	 * @param choice which sources a signal has to rest on
	 * @param citations the citations of the page
	 * @return the table
	 */
	static SignalTable of(CombinedRoleCase told, Map<String, String> letters, SourceFilter choice, Citing citations) {
		return new SignalTable(told.dimensions()
			.stream()
			.map((dimension) -> new Row(Dimension.label(dimension, letters),
					Point.ofSignals(told.signals(dimension, Direction.COMBINE), choice, citations),
					Point.ofSignals(told.signals(dimension, Direction.SEPARATE), choice, citations)))
			.toList());
	}

	/**
	 * Return what speaks for one leader.
	 * @return the signals of all rows
	 */
	public FilterResult<Point> combining() {
		return FilterResult.join(this.rows.stream().map(Row::combine).toList());
	}

	/**
	 * Return what speaks for separate leaders.
	 * @return the signals of all rows
	 */
	public FilterResult<Point> separating() {
		return FilterResult.join(this.rows.stream().map(Row::separate).toList());
	}

	/**
	 * What speaks for either in one dimension.
	 *
	 * @param dimension what it is about
	 * @param combine signals for one leader, possibly none
	 * @param separate signals for separate leaders, possibly none
	 */
	public record Row(String dimension, FilterResult<Point> combine, FilterResult<Point> separate) {
	}

}
