package org.rolecompare.ownership;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.responsibility.OwnershipChange;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.english.English;

/**
 * One leader in place of several: a combined role and all the roles it joins.
 *
 * @param combined the combined role
 * @param parts the roles that it joins
 */
public record Replacement(RoleNames combined, List<RoleNames> parts) {

	static Replacement of(Role combined) {
		return new Replacement(combined.names(), combined.getCombines().stream().map(Role::names).toList());
	}

	/**
	 * Judge what becomes of a responsibility.
	 * @param responsibility the responsibility
	 * @param stated whether to judge by the levels alone that a source states
	 * @return what becomes of it, which a level that is missing may leave open
	 */
	Outcome judge(Responsibility responsibility, boolean stated) {
		Optional<OwnershipChange> handover = OwnershipChange.of(slugs().toList(), this.combined.slug(),
				responsibility.levelsBySlug(stated));
		return new Outcome(this.combined, handover.orElse(null));
	}

	/**
	 * Count what becomes of some responsibilities.
	 * @param responsibilities the responsibilities
	 * @param stated whether to judge by the levels alone that a source states
	 * @return the counts
	 */
	Tally tally(List<Responsibility> responsibilities, boolean stated) {
		List<Outcome> outcomes = responsibilities.stream().map((row) -> judge(row, stated)).toList();
		Map<OwnershipChange, Long> counts = outcomes.stream()
			.flatMap((outcome) -> Stream.ofNullable(outcome.handover()))
			.collect(Collectors.groupingBy((handover) -> handover, () -> new EnumMap<>(OwnershipChange.class),
					Collectors.counting()));
		long open = outcomes.stream().filter((outcome) -> outcome.handover() == null).count();
		return new Tally(this,
				Arrays.stream(OwnershipChange.values())
					.map((handover) -> new Count(handover, counts.getOrDefault(handover, 0L)))
					.toList(),
				open);
	}

	boolean joins(RoleNames role) {
		return this.parts.contains(role);
	}

	/**
	 * Return the letters of the parts in one phrase.
	 * @return the phrase, such as <em>CTO and CPO</em>
	 */
	public String partsPhrase() {
		return English.and(this.parts.stream().map(RoleNames::abbreviation).toList());
	}

	/**
	 * Return how many leaders there are without the combined role.
	 * @return the number in words, such as <em>two leaders</em>
	 */
	public String leaders() {
		return English.countInWords(this.parts.size(), "leader", "leaders");
	}

	private Stream<String> slugs() {
		return this.parts.stream().map(RoleNames::slug);
	}

	/**
	 * What becomes of one responsibility.
	 *
	 * @param combined the combined role that stands in place of its parts
	 * @param handover what becomes of it, null where a level that decides is missing
	 */
	public record Outcome(RoleNames combined, @Nullable OwnershipChange handover) {

		boolean isChange() {
			return this.handover != null && this.handover.isChange();
		}

	}

	/**
	 * How many responsibilities something becomes of.
	 *
	 * @param handover what becomes of them
	 * @param number how many there are
	 */
	public record Count(OwnershipChange handover, long number) {
	}

	/**
	 * What becomes of many responsibilities.
	 *
	 * @param replacement who stands in place of whom
	 * @param counts how many there are of each kind
	 * @param open for how many a level that decides is missing
	 */
	public record Tally(Replacement replacement, List<Count> counts, long open) {

		/**
		 * Return the outcomes that occur: nothing is counted that is not there.
		 * @return the counts in the order of the rule
		 */
		public List<Count> occurring() {
			return this.counts.stream().filter((count) -> count.number() > 0).toList();
		}

	}

}
