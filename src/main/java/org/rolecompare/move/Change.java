package org.rolecompare.move;

import java.util.List;

import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.role.RoleNames;

/**
 * What becomes of a responsibility when its holder moves from one role to another. A role
 * answers for what it owns or shares.
 */
enum Change {

	/** The new role answers for it, the old one did not. */
	NEW,

	/** Both answer for it. */
	CARRIED_OVER,

	/** The old role answered for it, the new one does not. */
	LET_GO,

	/** For at least one of the roles no level is given, so nothing follows. */
	UNKNOWN,

	/** Neither answers for it. */
	NONE;

	/**
	 * Find out what becomes of a responsibility.
	 * @param row the responsibility
	 * @param from the role that is left
	 * @param to the role that is taken on
	 * @return the change
	 */
	static Change of(Responsibility row, RoleNames from, RoleNames to) {
		if (!row.isGivenFor(List.of(from.slug(), to.slug()))) {
			return UNKNOWN;
		}
		boolean before = row.isAnsweredForBy(from.slug());
		if (row.isAnsweredForBy(to.slug())) {
			return before ? CARRIED_OVER : NEW;
		}
		return before ? LET_GO : NONE;
	}

}
