package org.rolecompare.skill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.rolecompare.role.Role;

/** All skills of an edition and the occupations they belong to. */
public final class Skills {

	private final Map<Role, Occupation> occupations = new HashMap<>();

	private final Map<Role, List<Skill>> skills;

	/** Indexes the skills, which come in the order of the catalogue. */
	public Skills(List<Occupation> occupations, List<Skill> skills) {
		occupations.forEach((occupation) -> this.occupations.put(occupation.getRole(), occupation));
		this.skills = skills.stream().collect(Collectors.groupingBy(Skill::getRole));
	}

	/** The occupation that matches a role, or nothing where ESCO has none. */
	Optional<Occupation> findOccupation(Role role) {
		return Optional.ofNullable(this.occupations.get(role));
	}

	/** The skills that ESCO lists for a role, in the order of the catalogue. */
	List<Skill> find(Role role, Skill.Relation relation) {
		return this.skills.getOrDefault(role, List.of())
			.stream()
			.filter((skill) -> skill.getRelation() == relation)
			.toList();
	}

	public boolean isEmpty() {
		return this.skills.isEmpty();
	}

	/**
	 * Collects the skills of a role. A combined role that ESCO does not know has those of
	 * its parts; it is null where ESCO knows neither the role nor every one of its parts.
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
