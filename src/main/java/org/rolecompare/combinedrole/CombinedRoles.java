package org.rolecompare.combinedrole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

}
