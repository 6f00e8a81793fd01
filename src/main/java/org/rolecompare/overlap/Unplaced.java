package org.rolecompare.overlap;

import java.util.List;
import java.util.stream.Collectors;

import org.rolecompare.reference.Citations;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.ListedResponsibility;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.role.RoleNames;

/**
 * A responsibility that lies in no region, because no level is stated for one of the
 * roles: nothing follows from that.
 *
 * @param duty the responsibility
 * @param levels how far each role is in charge, in words
 */
public record Unplaced(ListedResponsibility duty, String levels) {

	static Unplaced of(Responsibility row, List<RoleNames> roles, Citations citations) {
		return new Unplaced(ListedResponsibility.of(row, "Not placed", citations),
				roles.stream()
					.map((role) -> role.abbreviation() + " " + Level.inWords(row.getLevel(role.slug())))
					.collect(Collectors.joining(", ")));
	}

}
