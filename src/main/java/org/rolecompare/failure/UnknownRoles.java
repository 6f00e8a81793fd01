package org.rolecompare.failure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rolecompare.failure.FailurePage.Help;
import org.rolecompare.failure.FailurePage.Link;
import org.rolecompare.role.Lookup;
import org.rolecompare.role.RoleNames;

import org.springframework.http.HttpStatus;

/**
 * Puts into words that an address names roles that do not exist, or a name that several
 * roles share, and leads to what may have been meant.
 */
final class UnknownRoles {

	/** Looking for near names takes a statement each, and five columns are the most. */
	private static final int MOST_NAMES = 5;

	private final List<Lookup> lookups;

	private final Kind kind;

	/**
	 * Create the words.
	 * @param lookups all names of the address
	 * @param kind what kind of page the address was one of
	 */
	UnknownRoles(List<Lookup> lookups, Kind kind) {
		this.lookups = lookups;
		this.kind = kind;
	}

	FailurePage page() {
		List<String> unknown = typed(this.lookups.stream().filter((lookup) -> lookup.roles().isEmpty()).toList());
		List<String> shared = typed(this.lookups.stream().filter(Lookup::isShared).toList());
		String what = sentence(unknown, "No role is called ") + sentence(shared, "Several roles are called ");
		String title = unknown.isEmpty() ? "Several roles are called " + phrase(shared, "and")
				: "No role is called " + phrase(unknown, "or");
		return FailurePage.of(HttpStatus.NOT_FOUND, title, what.strip());
	}

	/**
	 * Return the roles that were found.
	 * @return the roles in the order of the address, at most as many as can be compared
	 */
	List<RoleNames> found() {
		return this.lookups.stream().filter(Lookup::isFound).map(Lookup::role).distinct().limit(MOST_NAMES).toList();
	}

	/**
	 * Lead to what may have been meant.
	 * @param near finds roles of similar names
	 * @return the links for each name that was not understood
	 */
	List<Help> help(Function<String, List<RoleNames>> near) {
		return this.lookups.stream()
			.filter((lookup) -> !lookup.isFound())
			.limit(MOST_NAMES)
			.map((lookup) -> lookup.isShared()
					? help("Which " + UserInput.quote(lookup.typed()) + " do you mean?", lookup, lookup.roles())
					: help("Did you mean, instead of " + UserInput.quote(lookup.typed()) + ":", lookup,
							near.apply(lookup.typed())))
			.toList();
	}

	private Help help(String lead, Lookup missing, List<RoleNames> meant) {
		return new Help(lead, meant.stream().map((role) -> link(missing, role)).toList());
	}

	private Link link(Lookup missing, RoleNames meant) {
		if (this.kind == Kind.ROLE) {
			return new Link("/roles/" + meant.slug(), UserInput.tidy(meant.abbreviation() + ", " + meant.name()));
		}
		List<RoleNames> columns = new ArrayList<>();
		for (Lookup lookup : this.lookups) {
			if (lookup.equals(missing)) {
				columns.add(meant);
			}
			else if (lookup.isFound()) {
				columns.add(lookup.role());
			}
		}
		return link(columns.stream().distinct().toList(), meant);
	}

	private Link link(List<RoleNames> columns, RoleNames meant) {
		String letters = columns.stream().map(RoleNames::abbreviation).collect(Collectors.joining(", "));
		String slugs = columns.stream().map(RoleNames::slug).collect(Collectors.joining(this.kind.separator));
		return (columns.size() > 1) ? new Link(this.kind.address + slugs, meant.name() + this.kind.verb + letters)
				: new Link("/compare?role=" + slugs, meant.abbreviation() + ", " + meant.name());
	}

	private static List<String> typed(List<Lookup> lookups) {
		return lookups.stream().map(Lookup::typed).distinct().toList();
	}

	private static String sentence(List<String> names, String beginning) {
		return names.isEmpty() ? "" : beginning + phrase(names, "or") + ". ";
	}

	private static String phrase(List<String> names, String last) {
		int more = names.size() - MOST_NAMES;
		return (more <= 0) ? UserInput.quote(names, last)
				: UserInput.quote(names.subList(0, MOST_NAMES), last) + " and " + more + " more";
	}

	/**
	 * The kinds of page whose addresses name roles.
	 */
	enum Kind {

		/** One role, and whatever leads to one. */
		ROLE("/roles/", "", ": "),

		/** Roles side by side. */
		COMPARISON("/compare/", "-vs-", ": compare "),

		/** What roles have in common. */
		OVERLAP("/overlap/", "-vs-", ": overlap of "),

		/** From one role to another. */
		MOVE("/moves/", "/", ": move between ");

		private final String address;

		private final String separator;

		private final String verb;

		Kind(String address, String separator, String verb) {
			this.address = address;
			this.separator = separator;
			this.verb = verb;
		}

		static Kind of(Failure failure) {
			return Arrays.stream(values())
				.filter((kind) -> failure.isIn(kind.address.substring(1, kind.address.length() - 1)))
				.findFirst()
				.orElse(ROLE);
		}

	}

}
