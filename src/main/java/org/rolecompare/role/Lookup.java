package org.rolecompare.role;

import java.util.List;

/**
 * What a reader typed or an address said, and the roles that go by that name.
 *
 * @param typed what was asked for
 * @param roles the roles of that name: none, one, or several that share an abbreviation
 */
public record Lookup(String typed, List<RoleNames> roles) {

	/** Whether exactly one role goes by the name, so that {@link #role()} answers. */
	public boolean isFound() {
		return this.roles.size() == 1;
	}

	/** Whether the reader has to say which of several roles is meant. */
	public boolean isShared() {
		return this.roles.size() > 1;
	}

	public RoleNames role() {
		if (!isFound()) {
			throw new IllegalStateException(this.roles.size() + " roles are called " + this.typed);
		}
		return this.roles.get(0);
	}

}
