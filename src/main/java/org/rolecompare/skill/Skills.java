package org.rolecompare.skill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.rolecompare.role.Role;

/**
 * All skills of an edition and the occupations they belong to.
 */
public final class Skills {

	private final Map<Role, Occupation> occupations = new HashMap<>();

	private final Map<Role, List<Skill>> skills;

	/**
	 * Index the skills.
	 * @param occupations all occupations
	 * @param skills all skills, in the order of the catalogue
	 */
	public Skills(List<Occupation> occupations, List<Skill> skills) {
		occupations.forEach((occupation) -> this.occupations.put(occupation.getRole(), occupation));
		this.skills = skills.stream().collect(Collectors.groupingBy(Skill::getRole));
	}

	/**
	 * Find the occupation that matches a role.
	 * @param role the role
	 * @return the occupation, or nothing where ESCO has none
	 */
	public Optional<Occupation> findOccupation(Role role) {
		return Optional.ofNullable(this.occupations.get(role));
	}

	/**
	 * Find the skills that ESCO lists for a role.
	 * @param role the role
	 * @param relation whether every holder needs them
	 * @return the skills, in the order of the catalogue
	 */
	public List<Skill> find(Role role, Skill.Relation relation) {
		return this.skills.getOrDefault(role, List.of())
			.stream()
			.filter((skill) -> skill.getRelation() == relation)
			.toList();
	}

	/**
	 * Tell whether there are any.
	 * @return true if the catalogue has no skill
	 */
	public boolean isEmpty() {
		return this.skills.isEmpty();
	}

	/**
	 * Collect the skills of a role. A combined role that ESCO does not know has those of
	 * its parts.
	 * @param role the role
	 * @return its skills, null where ESCO knows neither the role nor every one of its
	 * parts
	 */
	public @Nullable SkillSet findSet(Role role) {
		if (this.occupations.containsKey(role)) {
			return SkillSet.of(role, List.of(role), this);
		}
		List<Role> parts = role.getCombines();
		return (!parts.isEmpty() && this.occupations.keySet().containsAll(parts)) ? SkillSet.of(role, parts, this)
				: null;
	}

}
