package org.rolecompare.overlap;

import java.util.List;

import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.role.RoleNames;
import org.rolecompare.venn.Partition.Region;

/**
 * What most responsibilities of a region have in common, said once, so that only the
 * exceptions need a word of their own.
 *
 * @param usual what those mostly do instead
 */
record RegionRule(List<RoleNames> inside, List<RoleNames> outside, Level usual) {

	static RegionRule of(Region<Responsibility> region) {
		return new RegionRule(region.inside(), region.outside(),
				(count(region, Level.NONE) > count(region, Level.CONTRIBUTES)) ? Level.NONE : Level.CONTRIBUTES);
	}

	private static long count(Region<Responsibility> region, Level level) {
		return region.items()
			.stream()
			.flatMap((row) -> region.outside().stream().filter((role) -> row.getLevel(role.slug()) == level))
			.count();
	}

	/** The levels of the roles outside that are not the usual one. */
	List<RoleLevel> unusual(Responsibility row) {
		return RoleLevel.of(row, this.outside).stream().filter((level) -> level.level() != this.usual).toList();
	}

	/** Tell whether all roles inside have one level. */
	boolean isAll(Level level, Responsibility row) {
		return this.inside.stream().allMatch((role) -> row.getLevel(role.slug()) == level);
	}

}
