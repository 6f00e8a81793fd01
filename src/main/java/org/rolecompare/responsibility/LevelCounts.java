package org.rolecompare.responsibility;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.rolecompare.role.RoleNames;

/**
 * On what levels rest, in numbers. Every level is counted once, so the three add up to
 * the responsibilities times the roles.
 *
 * @param stated how many a cited source itself states
 * @param readings how many are our reading of the roles' definitions
 * @param missing how many are not given
 */
public record LevelCounts(long stated, long readings, long missing) {

	/**
	 * Count levels.
	 * @param levels the levels, given or not
	 * @return the counts
	 */
	public static LevelCounts of(Collection<RoleLevel> levels) {
		return new LevelCounts(count(levels, RoleLevel::stated), count(levels, RoleLevel::isReading),
				count(levels, (level) -> level.level() == null));
	}

	/**
	 * Count the levels of some roles.
	 * @param rows the responsibilities
	 * @param roles the roles, of which each has a level in each responsibility or not
	 * @return the counts
	 */
	public static LevelCounts of(Collection<Responsibility> rows, Collection<RoleNames> roles) {
		List<RoleLevel> levels = rows.stream().flatMap((row) -> RoleLevel.of(row, roles).stream()).toList();
		return of(levels);
	}

	private static long count(Collection<RoleLevel> levels, Predicate<RoleLevel> wanted) {
		return levels.stream().filter(wanted).count();
	}

	/**
	 * Return how many levels are given, by a source or by us.
	 * @return the number
	 */
	public long given() {
		return this.stated + this.readings;
	}

	/**
	 * Return how many levels there are, given or not.
	 * @return the number
	 */
	public long all() {
		return given() + this.missing;
	}

	/**
	 * Tell whether nobody but us says how far anybody is in charge.
	 * @return true if there is a level and no source states any
	 */
	public boolean isOurs() {
		return this.stated == 0 && this.readings > 0;
	}

	/**
	 * Say on what the levels rest.
	 * @return a sentence or two, such as <em>Sources state 30 of these 84 levels; the
	 * other 54 are our reading of the roles’ definitions.</em>
	 */
	public String inWords() {
		return basis() + ((this.missing == 0 || given() == 0) ? ""
				: " " + this.missing + " more " + ((this.missing == 1) ? "is not given." : "are not given."));
	}

	private String basis() {
		if (given() == 0) {
			return "No level is given.";
		}
		if (this.readings == 0) {
			return (this.stated == 1) ? "A source states this level." : "Sources state all " + this.stated + " levels.";
		}
		if (this.stated == 0) {
			return (this.readings == 1) ? "This level is our reading of the roles’ definitions; no source states it."
					: "All " + this.readings
							+ " levels are our reading of the roles’ definitions; no source states them.";
		}
		return ((this.stated == 1) ? "A source states one" : "Sources state " + this.stated) + " of these " + given()
				+ " levels; the other "
				+ ((this.readings == 1) ? "one is our reading" : this.readings + " are our reading")
				+ " of the roles’ definitions.";
	}

}
