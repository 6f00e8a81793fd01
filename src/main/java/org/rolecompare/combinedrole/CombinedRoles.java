package org.rolecompare.combinedrole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolecompare.address.NotFound;
import org.rolecompare.role.Roles;

/** All combined roles of an edition of which something is told. */
public final class CombinedRoles {

	private final Map<String, CombinedRoleCase> bySlug = new LinkedHashMap<>();

	/** Indexes what is told of each combined role. */
	public CombinedRoles(List<CombinedRoleCase> all) {
		all.forEach((told) -> this.bySlug.put(told.combinedRole().getSlug(), told));
	}

	public List<CombinedRoleCase> all() {
		return List.copyOf(this.bySlug.values());
	}

	/** What is told of a combined role, or nothing for every other role. */
	public Optional<CombinedRoleCase> find(String slug) {
		return Optional.ofNullable(this.bySlug.get(slug));
	}

	/**
	 * Understand a name that has to mean a combined role of which something is told.
	 * @param typed the name, in any case: a slug or whatever else a role is called
	 * @throws NotFound if the name does not mean exactly one role, or if nothing is told
	 * of that role
	 */
	public CombinedRoleCase getByName(String typed, Roles roles) {
		String slug = roles.getByName(typed).getSlug();
		return find(slug).orElseThrow(() -> new NotFound(NotFound.Kind.COMBINED_ROLE, slug));
	}

}
