package org.rolecompare.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.combinedrole.Joining;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.RoleRegister;

/**
 * How a role takes part in combined roles, as the one that joins or as one that is
 * joined.
 *
 * @param joinedBy the roles that join it, by rank
 * @param told slugs of those among them and itself that have a page as a combined role
 * @param disputes how many questions about the combined role as such are disputed
 */
public record Combination(List<RoleNames> joinedBy, Set<String> told, int disputes) {

	/**
	 * Tell how a role takes part in combined roles.
	 * @param facts the role
	 * @param joining the role itself and the ones that join it
	 * @param register the names of all roles
	 * @return the same for a page
	 */
	static Combination of(RoleFacts facts, List<Joining> joining, RoleRegister register) {
		List<String> others = joining.stream()
			.map(Joining::role)
			.filter((role) -> !role.equals(facts.role().getSlug()))
			.toList();
		Set<String> told = joining.stream()
			.filter(Joining::told)
			.map(Joining::role)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return new Combination(register.find(others), told, facts.countGeneralDisputes());
	}

	/**
	 * Return the combined roles that a role has to do with.
	 * @param role the role
	 * @return the role itself, then the ones that join it
	 */
	public List<RoleNames> combined(RoleNames role) {
		return Stream.concat(Stream.of(role), this.joinedBy.stream()).toList();
	}

	/**
	 * Tell whether a role has a page as a combined role.
	 * @param role the role
	 * @return true if it has
	 */
	public boolean tells(RoleNames role) {
		return this.told.contains(role.slug());
	}

}
