package org.rolecompare.responsibility;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.responsibility.Responsibility.Assignment;
import org.rolecompare.role.RoleNames;

/**
 * How far one role is in charge of one responsibility, and who says so.
 *
 * @param level its level, null where none is given
 * @param stated whether a cited source itself states it; a level that is not stated is
 * our reading of the roles' definitions
 */
public record RoleLevel(RoleNames role, @Nullable Level level, boolean stated) {

	public static RoleLevel of(Responsibility responsibility, RoleNames role) {
		Assignment given = responsibility.getAssignment(role.slug());
		return (given != null) ? new RoleLevel(role, given.level(), given.stated()) : new RoleLevel(role, null, false);
	}

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
		return LevelWords.basis(levels);
	}

	/** As in <em>CIO owns</em> or <em>CIO no level given</em>. */
	public String inWords() {
		return LevelWords.level(this);
	}

	/** Whether there is a level that no source states. */
	public boolean isReading() {
		return this.level != null && !this.stated;
	}

}
