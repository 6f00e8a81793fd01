package org.rolecompare.overlap;

import java.util.List;
import java.util.stream.Collectors;

import org.rolecompare.citation.Citing;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.ListedResponsibility;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.role.RoleNames;

/**
 * A responsibility that lies in none of the circles: no role answers for it, or no level
 * is given for one of them and so nothing follows.
 *
 * @param duty the responsibility
 * @param levels how far each role is in charge, in words
 */
public record UnplacedResponsibility(ListedResponsibility duty, String levels) {

	static UnplacedResponsibility of(Responsibility row, String place, List<RoleNames> roles, Citing citations) {
		return new UnplacedResponsibility(ListedResponsibility.of(row, roles, place, citations),
				roles.stream()
					.map((role) -> role.abbreviation() + " " + Level.inWords(row.getLevel(role.slug())))
					.collect(Collectors.joining(", ")));
	}

}
