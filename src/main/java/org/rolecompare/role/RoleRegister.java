package org.rolecompare.role;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What all roles are called, by rank. A page that has to know several things about many
 * names (who else is called that, who comes next, whom to list) reads the register once.
 */
public final class RoleRegister {

	private final List<RoleNames> roles;

	private final Map<String, Set<RoleNames>> byName = new HashMap<>();

	/**
	 * Create a register.
	 * @param roles what all roles are called, by rank
	 */
	public RoleRegister(List<RoleNames> roles) {
		this.roles = List.copyOf(roles);
		this.roles.forEach((role) -> role.all()
			.forEach((name) -> this.byName.computeIfAbsent(Slug.of(name), (slug) -> new LinkedHashSet<>()).add(role)));
	}

	public List<RoleNames> roles() {
		return this.roles;
	}

	/**
	 * Find some roles.
	 * @param slugs slugs of the roles; unknown ones are ignored
	 * @return the roles by rank
	 */
	public List<RoleNames> find(Collection<String> slugs) {
		Set<String> wanted = new HashSet<>(slugs);
		return this.roles.stream().filter((role) -> wanted.contains(role.slug())).toList();
	}

	/**
	 * Find the names that a role has in common with others, whatever their case and
	 * punctuation.
	 * @param role the role
	 * @return the shared names in the order in which the role has them, none for most
	 * roles
	 */
	public List<SharedName> findShared(RoleNames role) {
		Map<String, SharedName> shared = new LinkedHashMap<>();
		role.all().forEach((name) -> {
			String slug = Slug.of(name);
			List<RoleNames> others = this.byName.getOrDefault(slug, Set.of())
				.stream()
				.filter((other) -> !other.slug().equals(role.slug()))
				.toList();
			if (!others.isEmpty()) {
				shared.putIfAbsent(slug, new SharedName(name, others));
			}
		});
		return List.copyOf(shared.values());
	}

	/**
	 * Find the roles that come just before and just after a role.
	 * @param role the role
	 * @return one role or two, none for the only role
	 */
	public List<RoleNames> findNeighbours(RoleNames role) {
		List<String> slugs = this.roles.stream().map(RoleNames::slug).toList();
		int place = slugs.indexOf(role.slug());
		return IntStream.of(place - 1, place + 1)
			.filter((index) -> place >= 0 && index >= 0 && index < this.roles.size())
			.mapToObj(this.roles::get)
			.toList();
	}

	/**
	 * Make the form in which a reader chooses roles.
	 * @param chosen the roles already chosen
	 * @param fields how many fields to show, if there are as many roles
	 * @return the form
	 */
	public RoleChooser chooser(List<RoleNames> chosen, int fields) {
		int listed = Math.min(this.roles.size(), RoleDirectory.MOST_LISTED + 1);
		return RoleChooser.of(chosen, fields, this.roles.subList(0, listed));
	}

}
