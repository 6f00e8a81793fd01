package org.rolecompare.move;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.role.RoleNames;
import org.rolecompare.skill.ListedSkill;
import org.rolecompare.skill.SkillSet;

/**
 * What becomes of the essential skills. Whoever leaves a role may know what is only
 * optional there, and what is essential in one role may be optional in the other.
 *
 * @param learnt what is essential in the new role only
 * @param kept what is essential in both
 * @param left what is essential in the old role only
 * @param sources the occupations they come from
 * @param computed the roles whose skills are those of the roles they join
 * @param unknown the roles of which ESCO knows no skills; if there is one, nothing else
 */
public record MoveSkills(List<Item> learnt, List<Item> kept, List<Item> left, List<SkillSet.Source> sources,
		List<RoleNames> computed, List<RoleNames> unknown) {

	static MoveSkills of(MoveAddress roles, List<ListedSkill> found) {
		SkillSet before = SkillSet.of(roles.from().slug(), found);
		SkillSet after = SkillSet.of(roles.to().slug(), found);
		if (before == null || after == null) {
			return new MoveSkills(List.of(), List.of(), List.of(), List.of(), List.of(),
					Stream.concat(unknown(roles.from(), before), unknown(roles.to(), after)).toList());
		}
		return new MoveSkills(Item.ofEssential(after, before, roles.from()),
				after.skills().stream().filter(before::holds).map((skill) -> new Item(skill, "")).toList(),
				Item.ofEssential(before, after, roles.to()),
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

	/**
	 * A skill.
	 *
	 * @param label what ESCO calls it
	 * @param note what it is to the other role, empty if ESCO does not list it there
	 */
	public record Item(String label, String note) {

		private static List<Item> ofEssential(SkillSet here, SkillSet there, RoleNames other) {
			return here.skills()
				.stream()
				.filter((skill) -> !there.holds(skill))
				.map((skill) -> new Item(skill,
						there.optional().contains(skill) ? "optional for the " + other.abbreviation() : ""))
				.toList();
		}

	}

}
