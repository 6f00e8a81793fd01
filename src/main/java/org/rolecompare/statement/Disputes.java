package org.rolecompare.statement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.rolecompare.role.Role;

/** All disputes of an edition, in the order of the catalogue. */
public final class Disputes {

	private final List<Dispute> all;

	private final Map<Role, List<Dispute>> byRole;

	public Disputes(List<Dispute> all) {
		this.all = List.copyOf(all);
		this.byRole = all.stream().collect(Collectors.groupingBy(Dispute::getRole));
	}

	public List<Dispute> all() {
		return this.all;
	}

	/** The disputes about a role's cells and, for a combined role, about it as such. */
	public List<Dispute> find(Role role) {
		return this.byRole.getOrDefault(role, List.of());
	}

	/** The disputes about a cell, none for most cells. */
	public List<Dispute> find(Category category, Role role) {
		return find(role).stream().filter((dispute) -> category.equals(dispute.getCategory())).toList();
	}

}
