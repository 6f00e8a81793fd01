package org.rolecompare.decide;

import java.util.List;

import org.rolecompare.citation.Citing;
import org.rolecompare.citation.FilterResult;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Dimension;
import org.rolecompare.combinedrole.Signal.Direction;
import org.rolecompare.role.Roles;

/**
 * When to combine roles and when to keep them separate, so that size faces size and
 * people face people.
 *
 * @param rows one row a dimension
 */
public record SignalTable(List<Row> rows) {

	static SignalTable of(CombinedRoleCase told, Roles roles, SourceFilter sources, Citing citing) {
		return new SignalTable(told.dimensions()
			.stream()
			.map((dimension) -> new Row(Dimension.label(dimension, roles),
					Point.ofSignals(told.signals(dimension, Direction.COMBINE), sources, citing),
					Point.ofSignals(told.signals(dimension, Direction.SEPARATE), sources, citing)))
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
	 * Return all signals, whichever way they point.
	 * @return the signals of both sides
	 */
	public FilterResult<Point> all() {
		return FilterResult.join(List.of(combining(), separating()));
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
