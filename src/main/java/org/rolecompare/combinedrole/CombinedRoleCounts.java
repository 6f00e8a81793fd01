package org.rolecompare.combinedrole;

import org.rolecompare.combinedrole.Signal.Direction;
import org.rolecompare.statement.Disputes;

/**
 * How much the catalogue tells about a combined role.
 *
 * @param advantages how many advantages it names
 * @param drawbacks how many drawbacks it names
 * @param combining how many signals speak for combining
 * @param separating how many signals speak for keeping separate
 * @param disputes how many disputes are about the combined role as such or bear on one of
 * its arguments or signals
 */
public record CombinedRoleCounts(int advantages, int drawbacks, int combining, int separating, int disputes) {

	/**
	 * Count what is told.
	 * @param told what is told
	 * @param disputes all disputes
	 * @return the counts
	 */
	public static CombinedRoleCounts of(CombinedRoleCase told, Disputes disputes) {
		int combining = (int) told.signals()
			.stream()
			.filter((signal) -> signal.getPoints() == Direction.COMBINE)
			.count();
		return new CombinedRoleCounts(told.arguments(Argument.Side.ADVANTAGE).size(),
				told.arguments(Argument.Side.DRAWBACK).size(), combining, told.signals().size() - combining,
				told.disputes(disputes).size());
	}

	/**
	 * Return how many signals there are, whichever way they point.
	 * @return the number
	 */
	public int signals() {
		return this.combining + this.separating;
	}

}
