package org.rolecompare.compare;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.Citing;
import org.rolecompare.english.English;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Answers.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.Reference;

/**
 * The difference between the roles in one sentence, made of the question that each
 * answers; where that tells none, which roles a combined role joins. Roles that answer
 * the same question are named together, so that no difference is claimed where there is
 * none.
 *
 * @param answers what the roles answer, in the order of the columns
 * @param silent the roles for which the catalogue gives no question, none where no role
 * has one
 * @param joins which of them join which roles
 */
public record Difference(List<Answer> answers, List<RoleNames> silent, List<Join> joins) {

	static Difference of(ComparedRoles compared, Citing citing) {
		List<Answer> answers = compared.answering().stream().map((roles) -> Answer.of(roles, citing)).toList();
		List<RoleNames> silent = compared.roles()
			.stream()
			.filter((role) -> role.getAnswers() == null)
			.map(Role::names)
			.toList();
		return new Difference(answers, answers.isEmpty() ? List.of() : silent,
				(answers.size() > 1) ? List.of() : Join.of(compared, citing));
	}

	/** Tell whether there is nothing to say. */
	public boolean isEmpty() {
		return this.answers.isEmpty() && this.joins.isEmpty();
	}

	/** Tell whether several roles answer questions and these are the same. */
	public boolean isNone() {
		return this.answers.size() == 1 && this.answers.get(0).roles().size() > 1;
	}

	/** Tell whether every answer is in our own words. */
	public boolean isOurs() {
		return this.answers.stream().allMatch((answer) -> answer.ours().size() == answer.roles().size());
	}

	/**
	 * Say what some roles do in the first clause of the sentence: <em>answers</em>, or
	 * <em>answer the same question:</em>.
	 */
	public String verb(Answer first) {
		return English.plural(first.roles().size(), "answers", "answer")
				+ (isNone() ? " the same " + English.plural(first.words().size(), "question", "questions") + ":" : "");
	}

	/**
	 * Name the roles without a question, within a sentence: <em>the CIO and the CFO</em>.
	 */
	public String silentPhrase() {
		return phrase(this.silent);
	}

	private static String phrase(List<RoleNames> roles) {
		return English.and(roles.stream().map((role) -> "the " + role.abbreviation()).toList());
	}

	/**
	 * The question that some roles answer.
	 *
	 * @param words the question words
	 * @param markers the sources, none where the words are ours
	 * @param ours for which of the roles the words are ours
	 */
	public record Answer(List<RoleNames> roles, List<String> words, List<Marker> markers, List<RoleNames> ours) {

		static Answer of(List<Role> roles, Citing citing) {
			List<Answers> answers = roles.stream().flatMap((role) -> Stream.ofNullable(role.getAnswers())).toList();
			List<Reference> cites = answers.stream()
				.flatMap((answer) -> answer.getCites().stream())
				.distinct()
				.toList();
			List<RoleNames> names = roles.stream().map(Role::names).toList();
			List<RoleNames> ours = roles.stream()
				.filter((role) -> Stream.ofNullable(role.getAnswers())
					.anyMatch((answer) -> answer.getBasis() == Basis.EDITORIAL))
				.map(Role::names)
				.toList();
			return new Answer(names, answers.get(0).getWords(),
					citing.cite(cites,
							"The difference, " + English.and(names.stream().map(RoleNames::abbreviation).toList())),
					ours);
		}

		/** Name the roles within the sentence: <em>the CTO and the CPO</em>. */
		public String subject() {
			return phrase(this.roles);
		}

		/** Say whose words these are, empty where a source says so for every role. */
		public String remark() {
			if (this.ours.isEmpty()) {
				return "";
			}
			return (this.ours.size() == this.roles.size()) ? "our wording" : "our wording for " + phrase(this.ours);
		}

	}

	/** The roles that a combined role joins, by the sources of its definition. */
	public record Join(RoleNames role, List<RoleNames> parts, List<Marker> markers) {

		public String partsPhrase() {
			return English.and(this.parts.stream().map(RoleNames::abbreviation).toList());
		}

		static List<Join> of(ComparedRoles compared, Citing citing) {
			return compared.joining()
				.stream()
				.map((role) -> new Join(role.names(), role.getCombines().stream().map(Role::names).toList(),
						citing.cite(role.getDefinition().getCites(), "What is joined, " + role.getAbbreviation())))
				.toList();
		}

	}

}
