package org.rolecompare.profile;

import org.rolecompare.english.English;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;

/** What the pages of this room say of themselves. */
final class ProfileWords {

	private ProfileWords() {
	}

	/** Head the page of a role: <em>CTO: Chief Technology Officer</em>. */
	static String title(RoleNames role) {
		return role.abbreviation().equals(role.name()) ? role.name() : role.abbreviation() + ": " + role.name();
	}

	/**
	 * Describe the list of all roles.
	 * @param roles how many roles the whole list has
	 * @param answers whether some role of this part answers a question
	 */
	static String roles(long roles, boolean answers) {
		return ((roles == 1) ? "One executive role: what it is" : roles + " executive roles: what each is")
				+ (answers ? ", what it is called and which question it answers, with sources."
						: " and what it is called, with sources.");
	}

	/**
	 * Describe the page of a category.
	 * @param roles of how many roles it states something
	 */
	static String category(Category category, long roles) {
		return category.getQuestion() + " The answers for " + English.count(roles, "role", "roles")
				+ ", every statement with its source.";
	}

}
