package org.rolecompare.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.role.RoleNames;

/**
 * The head of a column: the role, what it is, and what the reader can do with the column.
 *
 * @param role the role
 * @param definition what it is, null where the reader's choice of sources hides it
 * @param remove address without it
 * @param left address with it one place to the left, null for the first
 * @param right address with it one place to the right, null for the last
 * @param replacements the roles that could stand in its place, none for a large catalogue
 */
public record ColumnHead(RoleNames role, @Nullable CitedSentence definition, String remove, @Nullable String left,
		@Nullable String right, List<Option> replacements) {

	static ColumnHead of(int column, RoleNames role, @Nullable CitedSentence definition, ComparisonAddress address,
			List<RoleNames> others) {
		int last = address.roles().size() - 1;
		return new ColumnHead(role, definition, address.removing(role.slug()).href(),
				(column > 0) ? address.moving(column, -1).href() : null,
				(column < last) ? address.moving(column, 1).href() : null,
				others.stream()
					.map((other) -> new Option(other, address.replacing(role.slug(), other.slug()).href()))
					.toList());
	}

	/**
	 * A role to choose.
	 *
	 * @param role the role
	 * @param href the address with it
	 */
	public record Option(RoleNames role, String href) {
	}

}
