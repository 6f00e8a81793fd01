package org.rolecompare.ownership;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.responsibility.OwnershipChange;
import org.rolecompare.responsibility.Responsibility;

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
	 * Return the one replacement that the whole setting consists of.
	 * @return the replacement, null where there are further roles, several combined ones
	 * or none
	 */
	public @Nullable Tally alone() {
		boolean alone = this.tallies.size() == 1
				&& this.tallies.get(0).replacement().parts().size() + 1 == this.totals.size();
		return alone ? this.tallies.get(0) : null;
	}

	/**
	 * Return what a responsibility can become, for the paragraph that explains it.
	 * @return the outcomes that occur, in the order of the rule
	 */
	public List<OwnershipChange> outcomes() {
		return Arrays.stream(OwnershipChange.values())
			.filter((outcome) -> this.tallies.stream()
				.flatMap((tally) -> tally.occurring().stream())
				.anyMatch((count) -> count.handover() == outcome))
			.toList();
	}

	/**
	 * Say which outcomes mean that a responsibility changes hands.
	 * @return the phrase, such as <em>let go or joined</em>; empty if none of them occurs
	 */
	public String changes() {
		return String.join(" or ",
				outcomes().stream().filter(OwnershipChange::isChange).map(OwnershipChange::inWords).toList());
	}

}
