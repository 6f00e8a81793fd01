package org.rolecompare.ownership;

import java.util.List;

import org.rolecompare.ownership.Ownership.Replacement;
import org.rolecompare.ownership.Ownership.Replacement.Outcome;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * Which rows an address asks for.
 *
 * @param columns the roles that are shown
 * @param replacements the combined roles that are shown beside all their parts
 */
record RowFilter(MatrixAddress address, List<RoleNames> columns, List<Replacement> replacements) {

	static RowFilter of(Ownership ownership, MatrixAddress address) {
		return new RowFilter(address, ownership.columns(address.roles()).stream().map(Role::names).toList(),
				ownership.replacements(address.roles()));
	}

	/** The same columns and another choice of rows. */
	RowFilter choosing(MatrixAddress other) {
		return new RowFilter(other, this.columns, this.replacements);
	}

	/** Find the rows that are wanted and rest on sources that are. */
	List<Responsibility> select(List<Responsibility> rows) {
		return rows.stream().filter((row) -> this.address.sources().admits(row.getCites()) && wants(row)).toList();
	}

	/** Tell whether a row is wanted, whatever it rests on. */
	boolean wants(Responsibility row) {
		return (this.address.areas().isEmpty() || this.address.areas().contains(row.getArea())) && hasLevel(row)
				&& (!this.address.handover() || outcomes(row).stream().anyMatch(Outcome::isChange));
	}

	private boolean hasLevel(Responsibility row) {
		List<Level> wanted = this.address.levels();
		return RoleLevel.of(row, this.columns)
			.stream()
			.filter((level) -> level.stated() || !this.address.stated())
			.anyMatch((level) -> wanted.isEmpty() || wanted.stream().anyMatch((one) -> one == level.level()));
	}

	/** Tell whether it is not known if a row changes hands. */
	boolean isUndecided(Responsibility row) {
		List<Outcome> outcomes = outcomes(row);
		return outcomes.stream().noneMatch(Outcome::isChange) && outcomes.stream().anyMatch(Outcome::isOpen);
	}

	List<Outcome> outcomes(Responsibility row) {
		return this.replacements.stream().map((one) -> one.judge(row, this.address.stated())).toList();
	}

}
