package org.rolecompare.overlap;

import java.util.List;

import org.rolecompare.citation.Citing;
import org.rolecompare.responsibility.ListedResponsibility;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.role.RoleNames;
import org.rolecompare.venn.Partition.Region;

/**
 * Everything that lies in one region of the picture.
 *
 * @param name the region
 * @param roles the roles to which it belongs
 * @param count how much it holds
 * @param rule what is true of all of it unless an item says otherwise, empty for nothing
 * @param areas its responsibilities by area, none where skills are compared
 * @param skills its skills, none where responsibilities are compared
 */
public record RegionList(String name, List<RoleNames> roles, int count, String rule,
		List<ListedResponsibility.Area> areas, List<String> skills) {

	static RegionList ofSkills(Region<String> region) {
		return new RegionList(region.name(), region.inside(), region.items().size(), "", List.of(), region.items());
	}

	static RegionList ofResponsibilities(Region<Responsibility> region, List<RoleNames> roles, Citing citing) {
		RegionRule rule = RegionRule.of(region);
		return new RegionList(region.name(), region.inside(), region.items().size(), OverlapWords.rule(rule),
				ListedResponsibility.Area.of(region.items(), (row) -> ListedResponsibility.of(row,
						RoleLevel.of(row, roles), OverlapWords.exception(rule, row), region.name(), citing)),
				List.of());
	}

}
