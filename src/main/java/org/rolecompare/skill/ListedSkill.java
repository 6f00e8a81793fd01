package org.rolecompare.skill;

import org.jspecify.annotations.Nullable;

/**
 * A skill that ESCO lists for a role, and where we know it from.
 *
 * @param role slug of the role
 * @param parts how many roles it joins
 * @param matched slug of the role that the occupation matches: the role itself or a part
 * @param occupation the occupation
 * @param label the skill, null if the occupation has none
 * @param relation whether every holder needs it, null if the occupation has none
 */
public record ListedSkill(String role, int parts, String matched, Occupation occupation, @Nullable String label,
		Skill.@Nullable Relation relation) {
}
