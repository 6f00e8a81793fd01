package org.rolecompare.move;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.role.RoleNames;
import org.rolecompare.skill.EssentialSkill;
import org.rolecompare.skill.SkillSet;

/**
 * What becomes of the essential skills.
 *
 * @param learnt what is new
 * @param kept what carries over
 * @param left what the new role does not need
 * @param sources the occupations they come from
 * @param computed the roles whose skills are those of the roles they join
 * @param unknown the roles of which ESCO knows no skills; if there is one, nothing else
 */
public record MoveSkills(List<String> learnt, List<String> kept, List<String> left, List<SkillSet.Source> sources,
		List<RoleNames> computed, List<RoleNames> unknown) {

	static MoveSkills of(MoveAddress roles, List<EssentialSkill> found) {
		SkillSet before = SkillSet.of(roles.from().slug(), found);
		SkillSet after = SkillSet.of(roles.to().slug(), found);
		if (before == null || after == null) {
			return new MoveSkills(List.of(), List.of(), List.of(), List.of(), List.of(),
					Stream.concat(unknown(roles.from(), before), unknown(roles.to(), after)).toList());
		}
		return new MoveSkills(after.skills().stream().filter((skill) -> !before.holds(skill)).toList(),
				after.skills().stream().filter(before::holds).toList(),
				before.skills().stream().filter((skill) -> !after.holds(skill)).toList(),
				Stream.concat(before.sources().stream(), after.sources().stream()).distinct().toList(),
				Stream.concat(computed(roles.from(), before), computed(roles.to(), after)).toList(), List.of());
	}

	/**
	 * Tell whether ESCO knows the skills of both roles.
	 * @return true if they can be compared
	 */
	public boolean isKnown() {
		return this.unknown.isEmpty();
	}

	private static Stream<RoleNames> unknown(RoleNames role, @Nullable SkillSet skills) {
		return (skills == null) ? Stream.of(role) : Stream.empty();
	}

	private static Stream<RoleNames> computed(RoleNames role, SkillSet skills) {
		return skills.computed() ? Stream.of(role) : Stream.empty();
	}

}
