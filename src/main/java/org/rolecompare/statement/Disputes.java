package org.rolecompare.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.rolecompare.role.Role;

/**
 * All disputes of an edition.
 */
public final class Disputes {

	private final List<Dispute> all;

	private final Map<Role, List<Dispute>> byRole;

	/**
	 * Index the disputes.
	 * @param all all disputes, in the order of the catalogue
	 */
	public Disputes(List<Dispute> all) {
		this.all = List.copyOf(all);
		this.byRole = all.stream().collect(Collectors.groupingBy(Dispute::getRole));
	}

	/**
	 * Return all disputes.
	 * @return the disputes, in the order of the catalogue
	 */
	public List<Dispute> all() {
		return this.all;
	}

	/**
	 * Find the disputes about a role.
	 * @param role the role
	 * @return the disputes about its cells and, for a combined role, about it as such
	 */
	public List<Dispute> find(Role role) {
		return this.byRole.getOrDefault(role, List.of());
	}

	/**
	 * Find the disputes about a cell.
	 * @param category the category
	 * @param role the role
	 * @return the disputes, none for most cells
	 */
	public List<Dispute> find(Category category, Role role) {
		return find(role).stream().filter((dispute) -> category.equals(dispute.getCategory())).toList();
	}

	/**
	 * Find the disputes about a role and some others: what is disputed about a combined
	 * role may be disputed about a part.
	 * @param role the role
	 * @param others the others
	 * @return all of them, in the order of the catalogue
	 */
	public List<Dispute> find(Role role, Collection<Dispute> others) {
		return this.all.stream()
			.filter((dispute) -> dispute.getRole().equals(role) || others.contains(dispute))
			.toList();
	}

}
