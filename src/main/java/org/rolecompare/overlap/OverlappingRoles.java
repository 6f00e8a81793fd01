package org.rolecompare.overlap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.responsibility.CommonSettings;
import org.rolecompare.role.Part;
import org.rolecompare.role.RoleNames;
import org.rolecompare.skill.ListedSkill;
import org.rolecompare.skill.SkillSet;

/**
 * What the catalogue has for the overlap of some roles.
 *
 * @param roles the roles in the order of the address, two or three
 * @param byRank the same by rank
 * @param whole the combined role among them that joins the others, null for none
 * @param settings the settings that hold them together
 * @param skills the essential skills of those for which they are known
 */
record OverlappingRoles(List<RoleNames> roles, List<RoleNames> byRank, @Nullable RoleNames whole,
		CommonSettings settings, List<SkillSet> skills) {

	static OverlappingRoles of(List<RoleNames> roles, List<Part> parts, CommonSettings settings,
			List<ListedSkill> skills) {
		List<RoleNames> byRank = parts.stream()
			.map(Part::role)
			.distinct()
			.flatMap((slug) -> roles.stream().filter((role) -> role.slug().equals(slug)))
			.toList();
		List<SkillSet> sets = roles.stream()
			.flatMap((role) -> Stream.ofNullable(SkillSet.of(role.slug(), skills)))
			.toList();
		return new OverlappingRoles(roles, byRank, Part.findWhole(roles, parts).orElse(null), settings, sets);
	}

	boolean haveSetting() {
		return this.settings.chosen() != null;
	}

	boolean haveSkills() {
		return this.skills.size() == this.roles.size();
	}

	/**
	 * Return the roles of which ESCO knows no skills.
	 */
	List<RoleNames> withoutSkills() {
		return this.roles.stream().filter((role) -> skills(role).isEmpty()).toList();
	}

	Optional<SkillSet> skills(RoleNames role) {
		return this.skills.stream().filter((set) -> set.role().equals(role.slug())).findFirst();
	}

}
