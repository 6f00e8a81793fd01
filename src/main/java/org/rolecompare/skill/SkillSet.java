package org.rolecompare.skill;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * The essential skills of a role, as ESCO lists them for its occupation. A combined role
 * that ESCO does not know has the union of the skills of its parts, which is computed and
 * has to be said.
 *
 * @param skills the skills, by label
 * @param optional the skills that a holder may need besides, by label
 * @param sources the occupations they come from
 * @param computed whether they are those of the parts
 */
public record SkillSet(RoleNames role, List<String> skills, List<String> optional, List<Source> sources,
		boolean computed) {

	/**
	 * Unites the skills of the roles that occupations match: the role itself, or its
	 * parts.
	 */
	static SkillSet of(Role role, List<Role> matched, Skills skills) {
		List<Source> sources = matched.stream()
			.flatMap((each) -> skills.findOccupation(each).stream())
			.map((occupation) -> Source.of(occupation, skills))
			.toList();
		return new SkillSet(role.names(), labels(matched, skills, Skill.Relation.ESSENTIAL),
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

	/**
	 * Whether ESCO lists a skill as essential; it calls the same skill the same
	 * everywhere.
	 */
	public boolean holds(String label) {
		return this.skills.contains(label);
	}

	/**
	 * An occupation of ESCO as the source of skills.
	 *
	 * @param role slug of the role it matches
	 * @param address its address at ESCO
	 * @param nearest whether ESCO has only a similar occupation
	 * @param caution what a reader should know, null for nothing
	 * @param skills all skills that it lists, in lower case
	 */
	@JsonIgnoreProperties("skills")
	public record Source(String role, String label, String address, boolean nearest, @Nullable String caution,
			Set<String> skills) {

		static Source of(Occupation occupation, Skills all) {
			Role role = occupation.getRole();
			Set<String> skills = Arrays.stream(Skill.Relation.values())
				.flatMap((relation) -> all.find(role, relation).stream())
				.map((skill) -> skill.getLabel().toLowerCase(Locale.ROOT))
				.collect(Collectors.toCollection(TreeSet::new));
			return new Source(role.getSlug(), occupation.getLabel(), occupation.getUri(),
					occupation.getMatch() == Occupation.Match.NEAREST, occupation.getCaution(), skills);
		}

		/** Whether the occupation has a skill, essential or optional. */
		public boolean lists(String skill) {
			return this.skills.contains(skill.toLowerCase(Locale.ROOT));
		}

	}

}
