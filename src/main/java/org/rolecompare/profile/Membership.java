package org.rolecompare.profile;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * How a role takes part in combined roles, as the one that joins or as one that is
 * joined.
 *
 * @param joinedBy the roles that join it, by rank
 * @param told the role itself and those that join it, as far as they have a page as a
 * combined role
 * @param disputes how many questions about the combined role as such are disputed
 */
public record Membership(List<RoleNames> joinedBy, List<RoleNames> told, int disputes) {

	static Membership of(Catalogue catalogue, Role role) {
		List<RoleNames> joinedBy = catalogue.roles().findJoining(role).stream().map(Role::names).toList();
		List<RoleNames> told = Stream.concat(Stream.of(role.names()), joinedBy.stream())
			.filter((combined) -> catalogue.combinedRoles().find(combined.slug()).isPresent())
			.toList();
		long disputes = catalogue.disputes()
			.find(role)
			.stream()
			.filter((dispute) -> dispute.getCategory() == null)
			.count();
		return new Membership(joinedBy, told, (int) disputes);
	}

	/**
	 * Tell whether a role has a page as a combined role.
	 * @param role the role itself or one that joins it
	 * @return true if it has
	 */
	public boolean tells(RoleNames role) {
		return this.told.contains(role);
	}

}
