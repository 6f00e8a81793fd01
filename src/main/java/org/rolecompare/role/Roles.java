package org.rolecompare.role;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rolecompare.address.Address;
import org.rolecompare.address.NotFound;
import org.rolecompare.english.Spelling;

/**
 * All roles of an edition. It understands what readers call a role: its slug,
 * abbreviation, name or an alias, in any case.
 */
public final class Roles {

	/** How many roles a control lists at most; with more it offers a text field. */
	public static final int MOST_LISTED = 60;

	private final List<Role> all;

	private final List<RoleNames> names;

	private final Map<String, Role> bySlug = new HashMap<>();

	/** Abbreviations, names and aliases as they are written in addresses. */
	private final Map<String, Set<RoleNames>> byName = new LinkedHashMap<>();

	private final Map<Role, List<Role>> joining = new HashMap<>();

	/**
	 * Index the roles.
	 * @param all all roles, by rank
	 */
	public Roles(List<Role> all) {
		this.all = List.copyOf(all);
		this.names = all.stream().map(Role::names).toList();
		all.forEach((role) -> this.bySlug.put(role.getSlug(), role));
		this.names.forEach((role) -> role.all()
			.forEach((name) -> this.byName.computeIfAbsent(Slug.of(name), (slug) -> new LinkedHashSet<>()).add(role)));
		this.byName.remove("");
		for (Role role : all) {
			role.getCombines().forEach((part) -> this.joining.merge(part, List.of(role), Roles::concat));
		}
	}

	/**
	 * Return all roles.
	 * @return the roles by rank
	 */
	public List<Role> all() {
		return this.all;
	}

	/**
	 * Return what all roles are called.
	 * @return the names by rank
	 */
	public List<RoleNames> names() {
		return this.names;
	}

	/**
	 * Find a role.
	 * @param slug its slug, exactly
	 * @return the role, or nothing for an unknown slug
	 */
	public Optional<Role> find(String slug) {
		return Optional.ofNullable(this.bySlug.get(slug));
	}

	/**
	 * Find some roles.
	 * @param slugs their slugs; unknown ones are ignored
	 * @return the roles in the order of the slugs
	 */
	public List<Role> findAll(Collection<String> slugs) {
		return slugs.stream().flatMap((slug) -> find(slug).stream()).toList();
	}

	/**
	 * Find the combined roles that join a role.
	 * @param part the role
	 * @return the combined roles by rank
	 */
	public List<Role> findJoining(Role part) {
		return this.joining.getOrDefault(part, List.of());
	}

	/**
	 * Return the roles that join others.
	 * @return the roles by rank
	 */
	public List<Role> combined() {
		return this.all.stream().filter((role) -> !role.getCombines().isEmpty()).toList();
	}

	/**
	 * Look up a name.
	 * @param typed the name, as typed or as in an address
	 * @return what it means
	 */
	public Lookup lookUp(String typed) {
		String wanted = Slug.of(typed);
		// A slug wins over an alias: CPO is the product officer, although HR uses it too.
		return new Lookup(typed, find(wanted).map((role) -> List.of(role.names()))
			.orElseGet(() -> List.copyOf(this.byName.getOrDefault(wanted, Set.of()))));
	}

	/**
	 * Understand the part of an address that puts roles side by side.
	 * @param path names, in any case
	 * @return the roles in the order of the address, each once
	 * @throws NotFound if one of the names does not mean exactly one role
	 */
	public List<Role> getAllByPath(String path) {
		return getAll(Address.sideBySide(path));
	}

	/**
	 * Understand names all of which have to mean a role.
	 * @param typed the names
	 * @return the roles in the same order, each once
	 * @throws NotFound if one of the names does not mean exactly one role
	 */
	public List<Role> getAll(List<String> typed) {
		List<Lookup> lookups = typed.stream().map(this::lookUp).toList();
		if (!lookups.stream().allMatch(Lookup::isFound)) {
			throw new NotFound(NotFound.Kind.ROLE, typed);
		}
		return findAll(lookups.stream().map((lookup) -> lookup.role().slug()).distinct().toList());
	}

	/**
	 * Understand a name that has to mean a role.
	 * @param typed the name
	 * @return the role
	 * @throws NotFound if the name does not mean exactly one role
	 */
	public Role getByName(String typed) {
		return getAll(List.of(typed)).get(0);
	}

	/**
	 * Find roles whose name is spelt much like a given one or begins with it.
	 * @param typed what was asked for
	 * @param most how many roles to return at most
	 * @return the nearest roles, the nearest first, equally near ones by rank
	 */
	public List<RoleNames> findNear(String typed, int most) {
		String wanted = Slug.of(typed);
		Map<RoleNames, Integer> near = new HashMap<>();
		this.byName.forEach((name, roles) -> Spelling.distance(wanted, name)
			.ifPresent((distance) -> roles.forEach((role) -> near.merge(role, distance, Math::min))));
		return wanted.isEmpty() ? List.of()
				: this.names.stream()
					.filter(near::containsKey)
					.sorted(Comparator.comparing(near::get))
					.limit(most)
					.toList();
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
		int place = this.names.indexOf(role);
		return IntStream.of(place - 1, place + 1)
			.filter((index) -> place >= 0 && index >= 0 && index < this.names.size())
			.mapToObj(this.names::get)
			.toList();
	}

	/**
	 * Make the form in which a reader chooses roles.
	 * @param chosen the roles already chosen
	 * @param fields how many fields to show, if there are as many roles
	 * @return the form
	 */
	public RoleChooser chooser(List<RoleNames> chosen, int fields) {
		return RoleChooser.of(chosen, fields, this.names.subList(0, Math.min(this.names.size(), MOST_LISTED + 1)));
	}

	/**
	 * Find the combined role among some roles that joins all the others and nothing else.
	 * @param roles the roles
	 * @return the combined role, or nothing for most roles
	 */
	public static Optional<Role> findWhole(List<Role> roles) {
		return roles.stream()
			.filter((role) -> role.getCombines().size() == roles.size() - 1 && !role.getCombines().contains(role)
					&& roles.containsAll(role.getCombines()))
			.findFirst();
	}

	private static List<Role> concat(List<Role> some, List<Role> others) {
		return Stream.concat(some.stream(), others.stream()).toList();
	}

}
