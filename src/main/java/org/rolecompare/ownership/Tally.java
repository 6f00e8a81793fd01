package org.rolecompare.ownership;

import java.util.Arrays;
import java.util.List;

import org.rolecompare.ownership.Replacement.Outcome;
import org.rolecompare.responsibility.OwnershipChange;
import org.rolecompare.responsibility.Responsibility;

/**
 * What becomes of many responsibilities where one leader stands in place of several.
 *
 * @param replacement who stands in place of whom
 * @param occurring how many there are of each kind that occurs, in the order of the rule
 * @param open for how many a level that decides is missing
 */
public record Tally(Replacement replacement, List<Count> occurring, long open) {

	/**
	 * Count what becomes of some responsibilities.
	 * @param replacement who stands in place of whom
	 * @param rows the responsibilities
	 * @param stated whether to judge by the levels alone that a source states
	 */
	static Tally of(Replacement replacement, List<Responsibility> rows, boolean stated) {
		List<Outcome> outcomes = rows.stream().map((row) -> replacement.judge(row, stated)).toList();
		List<Count> counts = Arrays.stream(OwnershipChange.values())
			.map((handover) -> new Count(handover,
					outcomes.stream().filter((outcome) -> outcome.handover() == handover).count()))
			.filter((count) -> count.number() > 0)
			.toList();
		return new Tally(replacement, counts, outcomes.stream().filter(Outcome::isOpen).count());
	}

	/**
	 * How many responsibilities something becomes of.
	 *
	 * @param handover what becomes of them
	 * @param number how many there are
	 */
	public record Count(OwnershipChange handover, long number) {
	}

}
