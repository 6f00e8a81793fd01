package org.rolecompare.profile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.role.Role;
import org.rolecompare.role.Way;

/**
 * Where the page of a role leads on to: to comparing, deciding and changing roles. A door
 * without anything behind it is not there.
 *
 * @param comparisons the likeliest comparisons, those of fewer roles first
 * @param moves the likeliest moves: to a combined role, and from every other
 * @param decisions the combined roles that have a page, among the role itself and those
 * that join it
 */
public record Doors(List<ComparisonLink> comparisons, List<Way> moves, List<Decision> decisions) {

	private static final int MOST_COMPARISONS = 3;

	private static final int MOST_MOVES = 2;

	static Doors of(Catalogue catalogue, Role role, List<ComparisonLink> comparisons) {
		return new Doors(
				comparisons.stream()
					.limit(MOST_COMPARISONS)
					.sorted(Comparator.comparingInt((link) -> link.roles().size()))
					.toList(),
				comparisons.stream()
					.flatMap((link) -> link.ways().stream())
					.filter((way) -> role.names().equals(role.getCombines().isEmpty() ? way.from() : way.to()))
					.limit(MOST_MOVES)
					.toList(),
				Stream.concat(Stream.of(role), catalogue.roles().findJoining(role).stream())
					.flatMap((whole) -> catalogue.combinedRoles().find(whole.getSlug()).stream())
					.map((told) -> new Decision(Joined.of(told.combinedRole().getRole()),
							told.counts(catalogue.disputes())))
					.toList());
	}

	/**
	 * Return what combined roles are asked about: one of them, or the widest of their
	 * questions.
	 */
	public String question() {
		return this.decisions.stream()
			.map(Decision::joined)
			.max(Comparator.comparingInt((joined) -> joined.parts().size()))
			.map(Joined::question)
			.orElse("");
	}

	/**
	 * Whether to have a combined role.
	 *
	 * @param joined the role and what it joins
	 * @param counts how much the catalogue tells about it
	 */
	public record Decision(Joined joined, CombinedRoleCase.Counts counts) {

		/**
		 * Return the address of the guide to it, or of its page if there is no signal to
		 * work through.
		 */
		public String guide() {
			return (this.counts.signals() > 0) ? this.joined.guide() : this.joined.href();
		}

	}

}
