package org.rolecompare.ownership;

import java.util.List;

import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.role.RoleNames;

/**
 * What a column adds up to.
 *
 * @param role the role
 * @param owned how many responsibilities it owns
 * @param shared how many it shares
 * @param levels who says so
 */
public record Total(RoleNames role, long owned, long shared, LevelCounts levels) {

	/**
	 * Add up a column.
	 * @param role the role
	 * @param rows the responsibilities
	 * @param stated whether only levels are shown that a source states
	 */
	static Total of(RoleNames role, List<Responsibility> rows, boolean stated) {
		List<RoleLevel> levels = rows.stream().map((row) -> RoleLevel.of(row, role)).toList();
		List<RoleLevel> shown = levels.stream().filter((level) -> level.stated() || !stated).toList();
		return new Total(role, count(shown, Level.OWNS), count(shown, Level.SHARES), LevelCounts.of(levels));
	}

	private static long count(List<RoleLevel> levels, Level wanted) {
		return levels.stream().filter((level) -> level.level() == wanted).count();
	}

}
