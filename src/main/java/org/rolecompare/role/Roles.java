package org.rolecompare.role;

import java.util.ArrayList;
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

import org.rolecompare.address.Address;
import org.rolecompare.address.NotFound;
import org.rolecompare.english.Spelling;

/**
 * All roles of an edition, by rank. It understands what readers call a role: its slug,
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

	public Roles(List<Role> all) {
		this.all = List.copyOf(all);
		this.names = all.stream().map(Role::names).toList();
		all.forEach((role) -> this.bySlug.put(role.getSlug(), role));
		this.names.forEach((role) -> role.all()
			.forEach((name) -> this.byName.computeIfAbsent(Slug.of(name), (slug) -> new LinkedHashSet<>()).add(role)));
		this.byName.remove("");
		for (Role role : all) {
			role.getCombines()
				.forEach((part) -> this.joining.computeIfAbsent(part, (key) -> new ArrayList<>()).add(role));
		}
	}

	public List<Role> all() {
		return this.all;
	}

	public List<RoleNames> names() {
		return this.names;
	}

	/** Finds the role of exactly this slug. */
	public Optional<Role> find(String slug) {
		return Optional.ofNullable(this.bySlug.get(slug));
	}

	/** The roles in the order of the slugs; unknown ones are ignored. */
	public List<Role> findAll(Collection<String> slugs) {
		return slugs.stream().flatMap((slug) -> find(slug).stream()).toList();
	}

	/** The combined roles that join a role, by rank. */
	public List<Role> findJoining(Role part) {
		return List.copyOf(this.joining.getOrDefault(part, List.of()));
	}

	/** The roles that join others, by rank. */
	public List<Role> combined() {
		return this.all.stream().filter((role) -> !role.getCombines().isEmpty()).toList();
	}

	/** What a name means, as typed or as in an address. */
	public Lookup lookUp(String typed) {
		String wanted = Slug.of(typed);
		// A slug wins over an alias: CPO is the product officer, although HR uses it too.
		return new Lookup(typed, find(wanted).map((role) -> List.of(role.names()))
			.orElseGet(() -> List.copyOf(this.byName.getOrDefault(wanted, Set.of()))));
	}

	/**
	 * Understand the part of an address that puts roles side by side.
	 * @return the roles in the order of the address, each once
	 * @throws NotFound if one of the names does not mean exactly one role
	 */
	public List<Role> getAllByPath(String path) {
		return getAll(Address.sideBySide(path));
	}

	/**
	 * Understand names all of which have to mean a role.
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
	 * @throws NotFound if it does not mean exactly one
	 */
	public Role getByName(String typed) {
		return getAll(List.of(typed)).get(0);
	}

	/**
	 * Find roles whose name is spelt much like a given one or begins with it.
	 * @return at most so many, the nearest first, equally near ones by rank
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
	 * The names that a role has in common with others, whatever their case and
	 * punctuation, in the order in which the role has them.
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
	 * The roles just before and just after a role: two, one, or none for the only role.
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
	 */
	public RoleChooser chooser(List<RoleNames> chosen, int fields) {
		return RoleChooser.of(chosen, fields, this.names.subList(0, Math.min(this.names.size(), MOST_LISTED + 1)));
	}

	/**
	 * Finds the combined role among some roles that joins all the others and nothing
	 * else.
	 */
	public static Optional<Role> findWhole(List<Role> roles) {
		return roles.stream()
			.filter((role) -> role.getCombines().size() == roles.size() - 1 && !role.getCombines().contains(role)
					&& roles.containsAll(role.getCombines()))
			.findFirst();
	}

	/**
	 * What a reader typed or an address said, and the roles that go by that name.
	 *
	 * @param typed what was asked for
	 * @param roles the roles of that name: none, one, or several that share an
	 * abbreviation
	 */
	public record Lookup(String typed, List<RoleNames> roles) {

		/** Whether exactly one role goes by the name, so that {@link #role()} answers. */
		public boolean isFound() {
			return this.roles.size() == 1;
		}

		/** Whether the reader has to say which of several roles is meant. */
		public boolean isShared() {
			return this.roles.size() > 1;
		}

		public RoleNames role() {
			if (!isFound()) {
				throw new IllegalStateException(this.roles.size() + " roles are called " + this.typed);
			}
			return this.roles.get(0);
		}

	}

	/**
	 * A name by which several roles go, as one of them sees it.
	 *
	 * @param name the name, as the role writes it
	 * @param others the other roles of that name by rank, at least one
	 */
	public record SharedName(String name, List<RoleNames> others) {
	}

}
