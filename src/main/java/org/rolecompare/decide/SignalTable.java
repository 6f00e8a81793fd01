package org.rolecompare.decide;

import java.util.List;
import java.util.Map;

import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Dimension;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Signal.Direction;
import org.rolecompare.reference.Citations;

/**
 * When to combine roles and when to keep them separate, so that size faces size and
 * people face people.
 *
 * @param rows one row a dimension
 * @param combining how many signals speak for one leader
 * @param separating how many speak for separate leaders
 */
public record SignalTable(List<Row> rows, int combining, int separating) {

	/**
	 * Lay out the signals of a combined role.
	 * @param told what is told about it
	 * @param letters abbreviations by slug, for dimensions that are roles
	 * @param citations the citations of the page
	 * @return the table
	 */
	static SignalTable of(CombinedRoleCase told, Map<String, String> letters, Citations citations) {
		List<Row> rows = told.dimensions()
			.stream()
			.map((dimension) -> new Row(Dimension.label(dimension, letters),
					Point.ofSignals(told.signals(dimension, Direction.COMBINE), citations),
					Point.ofSignals(told.signals(dimension, Direction.SEPARATE), citations)))
			.toList();
		return new SignalTable(rows, count(told, Direction.COMBINE), count(told, Direction.SEPARATE));
	}

	private static int count(CombinedRoleCase told, Direction direction) {
		return (int) told.signals().stream().map(Signal::getPoints).filter((points) -> points == direction).count();
	}

	/**
	 * What speaks for either in one dimension.
	 *
	 * @param dimension what it is about
	 * @param combine signals for one leader, possibly none
	 * @param separate signals for separate leaders, possibly none
	 */
	public record Row(String dimension, List<Point> combine, List<Point> separate) {
	}

}
