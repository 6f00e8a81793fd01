package org.rolecompare.responsibility;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.english.English;
import org.rolecompare.role.RoleNames;

/**
 * How far one role is in charge of one responsibility, and who says so.
 *
 * @param role the role
 * @param level its level, null where none is given
 * @param stated whether a cited source itself states it; a level that is not stated is
 * our reading of the roles' definitions
 */
public record RoleLevel(RoleNames role, @Nullable Level level, boolean stated) {

	/**
	 * Read the level of a role.
	 * @param responsibility the responsibility, with its levels
	 * @param role the role
	 * @return its level, or that none is given
	 */
	public static RoleLevel of(Responsibility responsibility, RoleNames role) {
		Assignment given = responsibility.getAssignment(role.slug());
		return (given != null) ? new RoleLevel(role, given.level(), given.stated()) : new RoleLevel(role, null, false);
	}

	/**
	 * Read the levels of some roles.
	 * @param responsibility the responsibility, with its levels
	 * @param roles the roles
	 * @return a level for each role, or that none is given
	 */
	public static List<RoleLevel> of(Responsibility responsibility, Collection<RoleNames> roles) {
		return roles.stream().map((role) -> of(responsibility, role)).toList();
	}

	/**
	 * Say on whose word some levels stand that are told together.
	 * @param levels the levels; those that are not given do not count
	 * @return <em>Our reading.</em> if no source states any, <em>Stated for the CTO
	 * only.</em> if sources state some, empty if they state all
	 */
	public static String basis(List<RoleLevel> levels) {
		if (levels.stream().noneMatch(RoleLevel::isReading)) {
			return "";
		}
		List<String> stated = levels.stream()
			.filter(RoleLevel::stated)
			.map((level) -> level.role().abbreviation())
			.toList();
		return stated.isEmpty() ? "Our reading." : "Stated for the " + English.and(stated) + " only.";
	}

	/**
	 * Say it within a sentence.
	 * @return for instance <em>CIO owns</em> or <em>CIO no level given</em>
	 */
	public String inWords() {
		return this.role.abbreviation() + " "
				+ ((this.level != null) ? English.uncapitalized(this.level.label()) : "no level given");
	}

	/**
	 * Tell whether the level is our reading.
	 * @return true for a level that no source states, false where there is no level
	 */
	public boolean isReading() {
		return this.level != null && !this.stated;
	}

}
