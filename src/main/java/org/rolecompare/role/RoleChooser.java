package org.rolecompare.role;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The form in which a reader chooses roles to compare. It lists the roles of a small
 * catalogue; with a large one the reader types, and the first roles are suggested.
 *
 * @param fields one field for each role, in the order of the columns
 * @param roles the roles to list or to suggest, by rank
 * @param complete whether these are all roles
 */
public record RoleChooser(List<Field> fields, List<RoleNames> roles, boolean complete) {

	private static final int FEWEST_FIELDS = 2;

	/**
	 * Make a form.
	 * @param chosen the roles already chosen
	 * @param fields how many fields to show, if there are as many roles
	 * @param first the first roles of the catalogue, one more than a control may list if
	 * there are so many
	 */
	static RoleChooser of(List<RoleNames> chosen, int fields, List<RoleNames> first) {
		int count = Math.max(Math.min(Math.max(fields, FEWEST_FIELDS), first.size()), chosen.size());
		List<Field> filled = IntStream.range(0, count)
			.mapToObj((index) -> new Field(index + 1, (index < chosen.size()) ? chosen.get(index) : null))
			.toList();
		boolean complete = first.size() <= Roles.MOST_LISTED;
		return new RoleChooser(filled, complete ? first : first.subList(0, Roles.MOST_LISTED), complete);
	}

	/** Whether there is anything to choose: a comparison takes two roles. */
	public boolean isPossible() {
		return this.roles.size() > 1;
	}

	/** The roles that a control may list, none where they are too many. */
	public List<RoleNames> listed() {
		return this.complete ? this.roles : List.of();
	}

	/** A field of the form, by its number from 1, with the role it holds or null. */
	public record Field(int number, @Nullable RoleNames chosen) {

		public boolean holds(RoleNames role) {
			return this.chosen != null && this.chosen.slug().equals(role.slug());
		}

	}

}
