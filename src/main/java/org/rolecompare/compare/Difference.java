package org.rolecompare.compare;

import java.util.List;

import org.rolecompare.reference.Citations;
import org.rolecompare.reference.Marker;
import org.rolecompare.role.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * The difference between the roles in one sentence, made of the question that each
 * answers; and, for a combined role beside its parts, which roles it joins.
 *
 * @param answers what each role answers, in the order of the columns
 * @param joins which of them join which roles
 */
public record Difference(List<Answer> answers, List<Join> joins) {

	/**
	 * Tell the roles apart.
	 * @param compared the roles
	 * @param citations the citations of the page, which gain those of the sentence
	 * @return the difference
	 */
	static Difference of(ComparedRoles compared, Citations citations) {
		List<Answer> answers = compared.roles()
			.stream()
			.map((role) -> new Answer(role.names(), role.getAnswers().getWords(),
					citations.cite(role.getAnswers().getCites(), "The difference, " + role.getAbbreviation()),
					role.getAnswers().getBasis() == Basis.EDITORIAL))
			.toList();
		List<Join> joins = compared.joining()
			.stream()
			.map((role) -> new Join(role.names(), role.getCombines().stream().map(Role::names).toList(),
					citations.cite(role.getDefinition().getCites(), "What is joined, " + role.getAbbreviation())))
			.toList();
		return new Difference(answers, joins);
	}

	/**
	 * Tell whether every answer is in our own words.
	 * @return true if no source words any of them
	 */
	public boolean isOurs() {
		return this.answers.stream().allMatch(Answer::ours);
	}

	/**
	 * The question that a role answers.
	 *
	 * @param role the role
	 * @param words the question words
	 * @param markers the sources, none where the words are ours
	 * @param ours whether the words are ours
	 */
	public record Answer(RoleNames role, List<String> words, List<Marker> markers, boolean ours) {
	}

	/**
	 * The roles that a combined role joins.
	 *
	 * @param role the combined role
	 * @param parts the roles it joins
	 * @param markers the sources of its definition
	 */
	public record Join(RoleNames role, List<RoleNames> parts, List<Marker> markers) {
	}

}
