package org.rolecompare.overlap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rolecompare.citation.Citing;
import org.rolecompare.responsibility.ListedResponsibility;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.role.RoleNames;
import org.rolecompare.venn.Partition.Region;

/**
 * Everything that lies in one region of the picture.
 *
 * @param name the region
 * @param roles the roles to which it belongs
 * @param count how much it holds
 * @param rule what is true of all of it unless an item says otherwise
 * @param areas its responsibilities by area, none where skills are compared
 * @param skills its skills, none where responsibilities are compared
 */
public record RegionList(String name, List<RoleNames> roles, int count, String rule, List<Area> areas,
		List<String> skills) {

	static RegionList ofSkills(Region<String> region) {
		return new RegionList(region.name(), region.inside(), region.items().size(), "", List.of(), region.items());
	}

	static RegionList ofResponsibilities(Region<Responsibility> region, List<RoleNames> roles, Citing citations) {
		RegionRule rule = RegionRule.of(region);
		Map<String, List<Item>> areas = new LinkedHashMap<>();
		Responsibility.byArea(region.items())
			.forEach((area, rows) -> areas.put(area,
					rows.stream()
						.map((row) -> new Item(ListedResponsibility.of(row, roles, region.name(), citations),
								rule.exception(row)))
						.toList()));
		return new RegionList(region.name(), region.inside(), region.items().size(), rule.sentence(),
				areas.entrySet().stream().map((area) -> new Area(area.getKey(), area.getValue())).toList(), List.of());
	}

	/**
	 * Responsibilities under one heading.
	 *
	 * @param name the heading
	 * @param items the responsibilities, at least one
	 */
	public record Area(String name, List<Item> items) {
	}

	/**
	 * A responsibility.
	 *
	 * @param duty the responsibility
	 * @param note where it differs from the rule of its region, empty for most
	 */
	public record Item(ListedResponsibility duty, String note) {
	}

}
