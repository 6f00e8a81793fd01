package org.rolecompare.role;

import java.util.List;

/**
 * What a reader typed or an address said, and the roles that go by that name.
 *
 * @param typed what was asked for
 * @param roles the roles of that name: none, one, or several that share an abbreviation
 */
public record Lookup(String typed, List<RoleNames> roles) {

	/**
	 * Tell whether exactly one role goes by the name.
	 * @return true if {@link #role()} answers
	 */
	public boolean isFound() {
		return this.roles.size() == 1;
	}

	/**
	 * Tell whether the name is shared and the reader has to say which role is meant.
	 * @return true for several roles
	 */
	public boolean isShared() {
		return this.roles.size() > 1;
	}

	/**
	 * Return the role of that name.
	 * @return the role
	 * @throws IllegalStateException unless exactly one goes by the name
	 */
	public RoleNames role() {
		if (!isFound()) {
			throw new IllegalStateException(this.roles.size() + " roles are called " + this.typed);
		}
		return this.roles.get(0);
	}

}
