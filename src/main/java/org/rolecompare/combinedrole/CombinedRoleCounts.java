package org.rolecompare.combinedrole;

import org.rolecompare.statement.Disputes;

/**
 * How much the catalogue tells about a combined role.
 *
 * @param slug slug of the combined role
 * @param advantages how many advantages it names
 * @param drawbacks how many drawbacks it names
 * @param combining how many signals speak for combining
 * @param separating how many signals speak for keeping separate
 * @param disputes how many disputes are about the combined role as such or bear on one of
 * its arguments or signals
 */
public record CombinedRoleCounts(String slug, long advantages, long drawbacks, long combining, long separating,
		long disputes) {

	/**
	 * Count what is told about a combined role.
	 * @param told what is told
	 * @param disputes all disputes
	 * @return the counts
	 */
	public static CombinedRoleCounts of(CombinedRoleCase told, Disputes disputes) {
		long disputed = disputes.all()
			.stream()
			.filter((dispute) -> told.disputed().contains(dispute.getSlug())
					|| (dispute.getCategory() == null && dispute.getRole().equals(told.combinedRole().getRole())))
			.count();
		return new CombinedRoleCounts(told.combinedRole().getSlug(), told.arguments(Argument.Side.ADVANTAGE).size(),
				told.arguments(Argument.Side.DRAWBACK).size(), count(told, Signal.Direction.COMBINE),
				count(told, Signal.Direction.SEPARATE), disputed);
	}

	private static long count(CombinedRoleCase told, Signal.Direction direction) {
		return told.signals().stream().filter((signal) -> signal.getPoints() == direction).count();
	}

	/**
	 * Return how many signals there are, whichever way they point.
	 * @return the number
	 */
	public long signals() {
		return this.combining + this.separating;
	}

}
