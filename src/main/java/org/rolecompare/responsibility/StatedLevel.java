package org.rolecompare.responsibility;

import org.jspecify.annotations.Nullable;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * How far one role is in charge of one responsibility.
 *
 * @param role the role
 * @param level its level, null where our sources state none
 */
public record StatedLevel(RoleNames role, @Nullable Level level) {

	/**
	 * Read the level of a role.
	 * @param responsibility the responsibility, with its levels
	 * @param role the role
	 * @return its level, or that none is stated
	 */
	public static StatedLevel of(Responsibility responsibility, Role role) {
		return new StatedLevel(role.names(), responsibility.getLevel(role.getSlug()));
	}

}
