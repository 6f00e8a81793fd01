package org.rolecompare.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * The head of a column: the role, what it is, and what the reader can do with the column.
 *
 * @param role the role
 * @param definition what it is, null where the reader's choice of sources hides it
 * @param remove address without it
 * @param neighbour slug of the role beside it, to which a reader goes on who removes it
 * @param left address with it one place to the left, null for the first
 * @param right address with it one place to the right, null for the last
 * @param replacements the roles that could stand in its place, none for a large catalogue
 */
public record ColumnHead(RoleNames role, @Nullable CitedSentence definition, String remove, String neighbour,
		@Nullable String left, @Nullable String right, List<Option> replacements) {

	static ColumnHead of(int column, Role which, ComparisonAddress address, List<RoleNames> others, Citing citing) {
		RoleNames role = which.names();
		CitedSentence definition = address.sources().admits(which.getDefinition().getCites())
				? citing.cite(which.getDefinition(), "Definition, " + role.abbreviation()) : null;
		int last = address.roles().size() - 1;
		return new ColumnHead(role, definition, address.removing(role.slug()).href(),
				address.roles().get((column < last) ? column + 1 : Math.max(column - 1, 0)),
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
