package org.rolecompare.role;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rolecompare.english.Spelling;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/**
 * Understands what readers call a role: its slug, abbreviation, name or an alias, in any
 * case.
 */
@Service
public class RoleDirectory {

	/** What stands between the roles of an address that puts them side by side. */
	public static final String SEPARATOR = "-vs-";

	/** How many roles a control lists at most; with more it offers a text field. */
	public static final int MOST_LISTED = 60;

	private final RoleRepository roles;

	RoleDirectory(RoleRepository roles) {
		this.roles = roles;
	}

	/**
	 * Look up names in one statement, or two where one of them is not a slug.
	 * @param typed the names, as typed or as in an address
	 * @return what each means, in the same order
	 */
	public List<Lookup> lookUp(List<String> typed) {
		Set<String> slugs = typed.stream().map(Slug::of).collect(Collectors.toSet());
		Map<String, RoleNames> bySlug = this.roles.findNames(slugs)
			.stream()
			.collect(Collectors.toMap(RoleNames::slug, Function.identity()));
		if (bySlug.keySet().containsAll(slugs)) {
			return typed.stream().map((name) -> new Lookup(name, List.of(bySlug.get(Slug.of(name))))).toList();
		}
		List<RoleNames> all = this.roles.findNames(Limit.unlimited());
		return typed.stream().map((name) -> lookUp(name, all)).toList();
	}

	/**
	 * Look up one name.
	 * @param typed the name, as typed or as in an address
	 * @return what it means
	 */
	public Lookup lookUp(String typed) {
		return lookUp(List.of(typed)).get(0);
	}

	/**
	 * Understand the part of an address that puts roles side by side.
	 * @param path names with {@link #SEPARATOR} between them, in any case
	 * @return the roles in the order of the address, each once
	 * @throws NoSuchRoleException if one of the names does not mean exactly one role
	 */
	public List<RoleNames> getAllByPath(String path) {
		return getAll(Arrays.asList(path.toLowerCase(Locale.ROOT).split(SEPARATOR, -1)));
	}

	/**
	 * Understand names all of which have to mean a role.
	 * @param typed the names
	 * @return the roles in the same order, each once
	 * @throws NoSuchRoleException if one of the names does not mean exactly one role
	 */
	public List<RoleNames> getAll(List<String> typed) {
		List<Lookup> lookups = lookUp(typed);
		if (!lookups.stream().allMatch(Lookup::isFound)) {
			throw new NoSuchRoleException(lookups);
		}
		return lookups.stream().map(Lookup::role).distinct().toList();
	}

	/**
	 * Understand a name that has to mean a role.
	 * @param typed the name
	 * @return the role
	 * @throws NoSuchRoleException if the name does not mean exactly one role
	 */
	public RoleNames getByName(String typed) {
		return getAll(List.of(typed)).get(0);
	}

	/**
	 * Find roles whose name is spelt much like a given one or begins with it.
	 * @param typed what was asked for
	 * @param most how many roles to return at most
	 * @return the nearest roles, the nearest first
	 */
	public List<RoleNames> findNear(String typed, int most) {
		return findNear(List.of(typed), most).get(0);
	}

	/**
	 * Find near names for several, in one statement.
	 * @param typed what was asked for
	 * @param most how many roles to return for each at most
	 * @return the nearest roles for each, the nearest first
	 */
	public List<List<RoleNames>> findNear(List<String> typed, int most) {
		List<RoleNames> all = this.roles.findNames(Limit.unlimited());
		return typed.stream().map((name) -> near(Slug.of(name), all, most)).toList();
	}

	private static List<RoleNames> near(String wanted, List<RoleNames> all, int most) {
		if (wanted.isEmpty()) {
			return List.of();
		}
		return all.stream()
			.map((role) -> new Neighbour(role, distance(wanted, role)))
			.filter(Neighbour::isNear)
			.sorted(Comparator.comparingInt(Neighbour::distance))
			.limit(most)
			.map(Neighbour::role)
			.toList();
	}

	/**
	 * Make the form in which a reader chooses roles, in one statement.
	 * @param chosen the roles already chosen
	 * @param fields how many fields to show, if there are as many roles
	 * @return the form
	 */
	public RoleChooser chooser(List<RoleNames> chosen, int fields) {
		return RoleChooser.of(chosen, fields, findFirst());
	}

	/**
	 * Read what all roles are called, in one statement.
	 * @return the register
	 */
	public RoleRegister register() {
		return new RoleRegister(this.roles.findNames(Limit.unlimited()));
	}

	private List<RoleNames> findFirst() {
		return this.roles.findNames(Limit.of(MOST_LISTED + 1));
	}

	private static Lookup lookUp(String typed, List<RoleNames> all) {
		String wanted = Slug.of(typed);
		// A slug wins over an alias: CPO is the product officer, although HR uses it too.
		List<RoleNames> bySlug = all.stream().filter((role) -> role.slug().equals(wanted)).toList();
		if (!bySlug.isEmpty()) {
			return new Lookup(typed, bySlug);
		}
		return new Lookup(typed, all.stream().filter((role) -> isCalled(role, wanted)).toList());
	}

	private static boolean isCalled(RoleNames role, String slug) {
		return !slug.isEmpty() && role.all().anyMatch((name) -> Slug.of(name).equals(slug));
	}

	private static int distance(String wanted, RoleNames role) {
		return role.all().map(Slug::of).mapToInt((name) -> distance(wanted, name)).min().orElse(Integer.MAX_VALUE);
	}

	private static int distance(String wanted, String name) {
		return Spelling.distance(wanted, name).orElse(Integer.MAX_VALUE);
	}

	/**
	 * A role and how far its nearest name is.
	 *
	 * @param role the role
	 * @param distance the number of differing letters
	 */
	private record Neighbour(RoleNames role, int distance) {

		boolean isNear() {
			return this.distance < Integer.MAX_VALUE;
		}

	}

}
