package org.rolecompare.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.Paging;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.english.English;

/**
 * One category across all roles, or one part of it: the whole page.
 *
 * @param head what the page says of itself
 * @param category the category
 * @param roles the roles of this part, each with what is stated of it
 * @param paging which part it is, of the roles of which something is stated
 * @param unstated the roles of which nothing is stated
 * @param previous the category before it, null for the first
 * @param next the category after it, null for the last
 * @param bibliography the sources
 */
public record CategoryProfile(PageHead head, Heading category, List<RoleCell> roles, Paging paging, Unstated unstated,
		@Nullable Heading previous, @Nullable Heading next, Bibliography bibliography) {

	/**
	 * Head the page of a category.
	 * @param category the category
	 * @param part which part of it
	 * @return the head
	 */
	static PageHead head(Category category, ListPart part) {
		String address = part.paging("/categories/" + category.getSlug()).to(part.number());
		return PageHead.of(Section.ROLES, address, part.title(category.getName() + " of every role"),
				category.getQuestion() + " The answers for " + English.count(part.total(), "role", "roles")
						+ ", every statement with its source.");
	}

	/**
	 * Tell whether a role has another one to be compared with.
	 * @return false where the catalogue has a single role
	 */
	public boolean isComparable() {
		return this.paging.total() + this.unstated.count() > 1;
	}

	/**
	 * A category by name.
	 *
	 * @param slug its name in addresses
	 * @param name its name
	 * @param question the question that its statements answer
	 * @param group the heading under which it stands
	 */
	public record Heading(String slug, String name, String question, String group) {

		static Heading of(Category category) {
			return new Heading(category.getSlug(), category.getName(), category.getQuestion(), category.getGroup());
		}

	}

	/**
	 * What is stated of a role.
	 *
	 * @param role the role
	 * @param statements what is stated, at least one statement
	 * @param disputes where the sources disagree
	 */
	public record RoleCell(RoleNames role, List<StatementLine> statements, List<DisputeMark> disputes) {
	}

	/**
	 * The roles of which nothing is stated.
	 *
	 * @param count how many they are
	 * @param listed what they are called, none if they are too many to list
	 */
	public record Unstated(long count, List<RoleNames> listed) {
	}

}
