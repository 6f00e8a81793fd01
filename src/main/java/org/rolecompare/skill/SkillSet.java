package org.rolecompare.skill;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.rolecompare.role.Role;

/**
 * The essential skills of a role, as ESCO lists them for its occupation. A combined role
 * that ESCO does not know has the union of the skills of its parts, which is computed and
 * has to be said.
 *
 * @param role slug of the role
 * @param skills the skills, by label
 * @param optional the skills that a holder may need besides, by label
 * @param sources the occupations they come from
 * @param computed whether they are those of the parts
 */
public record SkillSet(String role, List<String> skills, List<String> optional, List<Source> sources,
		boolean computed) {

	/**
	 * Collect the skills of a role.
	 * @param role slug of the role
	 * @param found what is known of it and others
	 * @return its skills, null where ESCO knows neither the role nor every one of its
	 * parts
	 */
	public static @Nullable SkillSet of(String role, List<ListedSkill> found) {
		List<ListedSkill> all = found.stream().filter((skill) -> skill.role().equals(role)).toList();
		List<ListedSkill> own = all.stream().filter((skill) -> skill.matched().equals(role)).toList();
		if (!own.isEmpty()) {
			return of(role, own, false);
		}
		long known = all.stream().map(ListedSkill::matched).distinct().count();
		return (known > 0 && known == all.get(0).parts()) ? of(role, all, true) : null;
	}

	/**
	 * Unite the skills of occupations.
	 * @param role the role
	 * @param matched the roles that the occupations match: the role itself, or its parts
	 * @param skills all skills
	 * @return the union
	 */
	static SkillSet of(Role role, List<Role> matched, Skills skills) {
		List<Source> sources = matched.stream()
			.flatMap((each) -> skills.findOccupation(each).stream())
			.map(Source::of)
			.toList();
		return new SkillSet(role.getSlug(), labels(matched, skills, Skill.Relation.ESSENTIAL),
				labels(matched, skills, Skill.Relation.OPTIONAL), sources, !matched.contains(role));
	}

	private static List<String> labels(List<Role> matched, Skills skills, Skill.Relation relation) {
		TreeMap<String, String> labels = new TreeMap<>();
		matched.stream()
			.flatMap((role) -> skills.find(role, relation).stream())
			.map(Skill::getLabel)
			.forEach((label) -> labels.putIfAbsent(label.toLowerCase(Locale.ROOT), label));
		return List.copyOf(labels.values());
	}

	private static SkillSet of(String role, List<ListedSkill> skills, boolean computed) {
		List<Source> sources = skills.stream().map(Source::of).distinct().toList();
		return new SkillSet(role, labels(skills, Skill.Relation.ESSENTIAL), labels(skills, Skill.Relation.OPTIONAL),
				sources, computed);
	}

	private static List<String> labels(Collection<ListedSkill> skills, Skill.Relation relation) {
		TreeMap<String, String> labels = new TreeMap<>();
		skills.forEach((skill) -> {
			String label = skill.label();
			if (label != null && skill.relation() == relation) {
				labels.putIfAbsent(label.toLowerCase(Locale.ROOT), label);
			}
		});
		return List.copyOf(labels.values());
	}

	/**
	 * Tell whether every holder of the role needs a skill.
	 * @param label its label; ESCO calls the same skill the same everywhere
	 * @return true if ESCO lists it as essential
	 */
	public boolean holds(String label) {
		return this.skills.contains(label);
	}

	/**
	 * An occupation of ESCO as the source of skills.
	 *
	 * @param role slug of the role it matches
	 * @param label its name at ESCO
	 * @param address its address at ESCO
	 * @param nearest whether ESCO has only a similar occupation
	 * @param caution what a reader should know, null for nothing
	 */
	public record Source(String role, String label, String address, boolean nearest, @Nullable String caution) {

		static Source of(Occupation occupation) {
			return new Source(occupation.getRole().getSlug(), occupation.getLabel(), occupation.getUri(),
					occupation.getMatch() == Occupation.Match.NEAREST, occupation.getCaution());
		}

		static Source of(ListedSkill skill) {
			Occupation occupation = skill.occupation();
			return new Source(skill.matched(), occupation.getLabel(), occupation.getUri(),
					occupation.getMatch() == Occupation.Match.NEAREST, occupation.getCaution());
		}

	}

}
