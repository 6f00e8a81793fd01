package org.rolecompare.profile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
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
					.map((told) -> new Decision(told.combinedRole().getRole().names(),
							told.combinedRole().getRole().getCombines().size(), told.counts(catalogue.disputes())))
					.toList());
	}

	/** Return what a combined role is asked about, or several of them. */
	public String question() {
		return this.decisions.stream().allMatch((decision) -> decision.parts() == 2) ? "One leader or two?"
				: "One leader or several?";
	}

	/**
	 * Whether to have a combined role.
	 *
	 * @param parts how many roles it joins
	 * @param counts how much the catalogue tells about it
	 */
	public record Decision(RoleNames role, int parts, CombinedRoleCase.Counts counts) {

		/** Return the address of the page that says what speaks for and against it. */
		public String href() {
			return Address.combinedRole(this.role.slug()).href();
		}

		/**
		 * Return the address of the guide to it, or of its page if there is no signal to
		 * work through.
		 */
		public String guide() {
			return (this.counts.signals() > 0) ? Address.guide(this.role.slug()).href() : href();
		}

	}

}
