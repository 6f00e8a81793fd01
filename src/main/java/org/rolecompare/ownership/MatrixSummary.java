package org.rolecompare.ownership;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.ownership.Ownership.Replacement;
import org.rolecompare.ownership.Ownership.Replacement.Outcome;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.OwnershipChange;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.role.RoleNames;

/**
 * What a setting says as a whole, without any filter.
 *
 * @param count how many responsibilities it has
 * @param totals what each of its roles has
 * @param tallies what becomes of the responsibilities with each combined role that stands
 * beside its parts
 */
public record MatrixSummary(int count, List<Total> totals, List<Tally> tallies) {

	static MatrixSummary of(Ownership ownership) {
		List<Responsibility> rows = ownership.rows();
		return new MatrixSummary(rows.size(),
				ownership.setting().getRoles().stream().map((role) -> Total.of(role.names(), rows, false)).toList(),
				ownership.replacements(List.of()).stream().map((one) -> Tally.of(one, rows, false)).toList());
	}

	/**
	 * Return the one replacement that the whole setting consists of, null where there are
	 * further roles, several combined ones or none.
	 */
	public @Nullable Tally alone() {
		boolean alone = this.tallies.size() == 1
				&& this.tallies.get(0).replacement().parts().size() + 1 == this.totals.size();
		return alone ? this.tallies.get(0) : null;
	}

	/** Return the outcomes that occur, in the order of the rule. */
	public List<OwnershipChange> outcomes() {
		return Arrays.stream(OwnershipChange.values())
			.filter((outcome) -> this.tallies.stream()
				.flatMap((tally) -> tally.occurring().stream())
				.anyMatch((count) -> count.handover() == outcome))
			.toList();
	}

	/**
	 * Say which of these mean that a responsibility changes hands: <em>let go or
	 * joined</em>, empty if none occurs.
	 */
	public String changes() {
		return String.join(" or ",
				outcomes().stream().filter(OwnershipChange::isChange).map(OwnershipChange::inWords).toList());
	}

	/**
	 * What a column adds up to.
	 *
	 * @param owned how many responsibilities the role owns
	 * @param shared how many it shares
	 * @param levels who says so
	 */
	public record Total(RoleNames role, long owned, long shared, LevelCounts levels) {

		/** Add up a column, with all levels or with those alone that a source states. */
		static Total of(RoleNames role, List<Responsibility> rows, boolean stated) {
			List<RoleLevel> levels = rows.stream().map((row) -> RoleLevel.of(row, role)).toList();
			List<RoleLevel> shown = levels.stream().filter((level) -> level.stated() || !stated).toList();
			return new Total(role, count(shown, Level.OWNS), count(shown, Level.SHARES), LevelCounts.of(levels));
		}

		private static long count(List<RoleLevel> levels, Level wanted) {
			return levels.stream().filter((level) -> level.level() == wanted).count();
		}

	}

	/**
	 * What becomes of many responsibilities where one leader stands in place of several.
	 *
	 * @param occurring how many there are of each kind that occurs, in the order of the
	 * rule
	 * @param open for how many a level that decides is missing
	 */
	public record Tally(Replacement replacement, List<Count> occurring, long open) {

		/**
		 * Count what becomes of some responsibilities, by all levels or by those alone
		 * that a source states.
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

		/** Of how many responsibilities the same becomes. */
		public record Count(OwnershipChange handover, long number) {
		}

	}

}
