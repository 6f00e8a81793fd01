package org.rolecompare.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.Citing;
import org.rolecompare.english.English;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Answers.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles;
import org.rolecompare.role.Roles.SharedName;

/**
 * A role in short: what it is called, what it is, which question it answers.
 *
 * @param answered the question it answers, null where the catalogue gives none
 * @param shared the names it has in common with other roles
 * @param parts the roles it joins, none unless it is a combined role
 */
public record RoleIntroduction(RoleNames names, CitedSentence definition, @Nullable Answered answered,
		List<Shared> shared, List<RoleNames> parts) {

	static RoleIntroduction of(Role role, Roles roles, Citing citing) {
		RoleNames names = role.names();
		Answers answers = role.getAnswers();
		return new RoleIntroduction(names, citing.cite(role.getDefinition(), names.abbreviation() + ", definition"),
				(answers != null) ? Answered.of(answers, names, citing) : null,
				roles.findShared(names).stream().map(Shared::of).toList(),
				role.getCombines().stream().map(Role::names).toList());
	}

	public String jobDescription() {
		return Address.jobDescription(this.names.slug()).href();
	}

	/**
	 * A name that the role has in common with others.
	 *
	 * @param others the first of the other roles by rank
	 * @param more how many more there are
	 */
	public record Shared(String name, List<RoleNames> others, int more) {

		private static final int MOST_OTHERS = 12;

		static Shared of(SharedName name) {
			int others = name.others().size();
			int listed = Math.min(others, MOST_OTHERS);
			return new Shared(name.name(), name.others().subList(0, listed), others - listed);
		}

	}

	/**
	 * The question that a role answers.
	 *
	 * @param questions the question words, each written as a question: <em>How?</em>
	 * @param ours whether the wording is ours, so that it has no source
	 */
	public record Answered(List<String> questions, boolean ours, List<Marker> markers) {

		static Answered of(Answers answers, RoleNames role, Citing citing) {
			return new Answered(answers.getWords().stream().map((words) -> English.capitalized(words) + "?").toList(),
					answers.getBasis() == Basis.EDITORIAL,
					citing.cite(answers.getCites(), role.abbreviation() + ", the question it answers"));
		}

	}

}
