package org.rolecompare.profile;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
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

	/**
	 * How a role takes part in combined roles, as the one that joins or as one that is
	 * joined.
	 *
	 * @param joinedBy the roles that join it, by rank
	 * @param told the role itself and those that join it, as far as they have a page as a
	 * combined role
	 * @param disputes how many questions about the combined role as such are disputed
	 */
	public record Membership(List<RoleNames> joinedBy, List<RoleNames> told, int disputes) {

		static Membership of(Catalogue catalogue, Role role) {
			List<RoleNames> joinedBy = catalogue.roles().findJoining(role).stream().map(Role::names).toList();
			List<RoleNames> told = Stream.concat(Stream.of(role.names()), joinedBy.stream())
				.filter((combined) -> catalogue.combinedRoles().find(combined.slug()).isPresent())
				.toList();
			long disputes = catalogue.disputes()
				.find(role)
				.stream()
				.filter((dispute) -> dispute.getCategory() == null)
				.count();
			return new Membership(joinedBy, told, (int) disputes);
		}

		/**
		 * Tell whether the role itself or one that joins it has a page as a combined
		 * role.
		 */
		public boolean tells(RoleNames role) {
			return this.told.contains(role);
		}

		/** Return the address of the page of a combined role. */
		public String href(RoleNames role) {
			return Address.combinedRole(role.slug()).href();
		}

		public String guide(RoleNames role) {
			return Address.guide(role.slug()).href();
		}

	}

}
