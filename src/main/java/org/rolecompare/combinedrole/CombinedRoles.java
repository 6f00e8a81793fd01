package org.rolecompare.combinedrole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolecompare.address.NotFound;
import org.rolecompare.role.Roles;

/**
 * All combined roles of an edition of which something is told.
 */
public final class CombinedRoles {

	private final Map<String, CombinedRoleCase> bySlug = new LinkedHashMap<>();

	/**
	 * Index what is told.
	 * @param all what is told of each combined role, by rank
	 */
	public CombinedRoles(List<CombinedRoleCase> all) {
		all.forEach((told) -> this.bySlug.put(told.combinedRole().getSlug(), told));
	}

	/**
	 * Return all that is told.
	 * @return the combined roles by rank
	 */
	public List<CombinedRoleCase> all() {
		return List.copyOf(this.bySlug.values());
	}

	/**
	 * Find what is told of a combined role.
	 * @param slug slug of the role, exactly
	 * @return all that is told, or nothing for every other role
	 */
	public Optional<CombinedRoleCase> find(String slug) {
		return Optional.ofNullable(this.bySlug.get(slug));
	}

	/**
	 * Understand a name that has to mean a combined role of which something is told.
	 * @param typed the name, in any case: a slug or whatever else a role is called
	 * @param roles all roles
	 * @return all that is told
	 * @throws NotFound if the name does not mean exactly one role, or if nothing is told
	 * of that role
	 */
	public CombinedRoleCase getByName(String typed, Roles roles) {
		String slug = roles.getByName(typed).getSlug();
		return find(slug).orElseThrow(() -> new NotFound(NotFound.Kind.COMBINED_ROLE, slug));
	}

}
