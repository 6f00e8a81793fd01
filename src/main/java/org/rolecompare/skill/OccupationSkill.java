package org.rolecompare.skill;

import org.jspecify.annotations.Nullable;

/**
 * An occupation and one of its skills.
 *
 * @param occupation the occupation
 * @param skill the skill, null if the occupation has none
 */
public record OccupationSkill(Occupation occupation, @Nullable Skill skill) {
}
