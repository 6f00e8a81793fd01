package org.rolecompare.ownership;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.english.English;
import org.rolecompare.responsibility.Assignment;
import org.rolecompare.responsibility.OwnershipChange;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * One leader in place of several: a combined role and all the roles it joins.
 *
 * @param combined the combined role
 * @param parts the roles that it joins
 */
public record Replacement(RoleNames combined, List<RoleNames> parts) {

	static Replacement of(Role combined) {
		return new Replacement(combined.names(), combined.getCombines().stream().map(Role::names).toList());
	}

	/**
	 * Judge what becomes of a responsibility.
	 * @param responsibility the responsibility
	 * @param stated whether to judge by the levels alone that a source states
	 * @return what becomes of it, which a level that is missing may leave open
	 */
	Outcome judge(Responsibility responsibility, boolean stated) {
		List<String> slugs = this.parts.stream().map(RoleNames::slug).toList();
		return new Outcome(this.combined, OwnershipChange.of(slugs, this.combined.slug(), (role) -> {
			Assignment given = responsibility.getAssignment(role);
			return (given != null && (given.stated() || !stated)) ? given.level() : null;
		}).orElse(null));
	}

	boolean joins(RoleNames role) {
		return this.parts.contains(role);
	}

	/**
	 * Return the letters of the parts in one phrase.
	 * @return the phrase, such as <em>CTO and CPO</em>
	 */
	public String partsPhrase() {
		return English.and(this.parts.stream().map(RoleNames::abbreviation).toList());
	}

	/**
	 * Return how many leaders there are without the combined role.
	 * @return the number in words, such as <em>two leaders</em>
	 */
	public String leaders() {
		return English.countInWords(this.parts.size(), "leader", "leaders");
	}

	/**
	 * What becomes of one responsibility.
	 *
	 * @param combined the combined role that stands in place of its parts
	 * @param handover what becomes of it, null where a level that decides is missing
	 */
	public record Outcome(RoleNames combined, @Nullable OwnershipChange handover) {

		boolean isChange() {
			return this.handover != null && this.handover.isChange();
		}

		boolean isOpen() {
			return this.handover == null;
		}

	}

}
