package org.rolecompare.profile;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.rolecompare.skill.Occupation;
import org.rolecompare.skill.OccupationSkill;
import org.rolecompare.skill.Skill;

/**
 * The skills that ESCO lists for the occupation that matches a role.
 *
 * @param occupation what ESCO calls the occupation
 * @param address its address at ESCO
 * @param nearest whether ESCO has only a similar occupation
 * @param caution what a reader should know of the list, null for nothing
 * @param essential what every holder must know or be able to do
 * @param optional what a holder may need besides
 */
public record SkillList(String occupation, String address, boolean nearest, @Nullable String caution,
		List<String> essential, List<String> optional) {

	/**
	 * List the skills of an occupation.
	 * @param skills the occupation with one skill after the other
	 * @return the list, or null where ESCO has no such occupation
	 */
	static @Nullable SkillList of(List<OccupationSkill> skills) {
		if (skills.isEmpty()) {
			return null;
		}
		Occupation occupation = skills.get(0).occupation();
		return new SkillList(occupation.getLabel(), occupation.getUri(),
				occupation.getMatch() == Occupation.Match.NEAREST, occupation.getCaution(),
				labels(skills, Skill.Relation.ESSENTIAL), labels(skills, Skill.Relation.OPTIONAL));
	}

	private static List<String> labels(List<OccupationSkill> skills, Skill.Relation relation) {
		return skills.stream()
			.map(OccupationSkill::skill)
			.filter(Objects::nonNull)
			.filter((skill) -> skill.getRelation() == relation)
			.map(Skill::getLabel)
			.toList();
	}

}
