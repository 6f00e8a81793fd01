package org.rolecompare.responsibility;

import java.util.Collection;
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

	public static LevelCounts of(Collection<RoleLevel> levels) {
		return new LevelCounts(count(levels, RoleLevel::stated), count(levels, RoleLevel::isReading),
				count(levels, (level) -> level.level() == null));
	}

	public static LevelCounts of(Collection<Responsibility> rows, Collection<RoleNames> roles) {
		return of(rows.stream().flatMap((row) -> RoleLevel.of(row, roles).stream()).toList());
	}

	private static long count(Collection<RoleLevel> levels, Predicate<RoleLevel> wanted) {
		return levels.stream().filter(wanted).count();
	}

	public long given() {
		return this.stated + this.readings;
	}

	/** How many levels there are, given or not. */
	public long all() {
		return given() + this.missing;
	}

	/** Whether there is a level and nobody but us says how far anybody is in charge. */
	public boolean isOurs() {
		return this.stated == 0 && this.readings > 0;
	}

	/**
	 * As in <em>Sources state 30 of these 84 levels; the other 54 are our reading …</em>
	 */
	public String inWords() {
		return LevelWords.counts(this);
	}

}
