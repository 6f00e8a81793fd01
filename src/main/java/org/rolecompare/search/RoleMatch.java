package org.rolecompare.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rolecompare.address.SearchWords;
import org.rolecompare.role.RoleNames;

/** A role that a query finds, how well, and by which of its names. */
record RoleMatch(RoleNames role, Closeness closeness, String name) {

	/**
	 * Find roles by what they are called.
	 * @param words the query, not empty
	 * @param roles the roles to choose from, by rank
	 * @return the matches, the closest first, equally close ones by rank
	 */
	static List<RoleMatch> among(SearchWords words, List<RoleNames> roles) {
		return roles.stream()
			.flatMap((role) -> of(words, role).stream())
			.sorted(Comparator.comparing(RoleMatch::closeness))
			.toList();
	}

	/**
	 * Tell whether the query is an abbreviation, name or alias of the role, and not only
	 * like one.
	 */
	boolean isExact() {
		return this.closeness.compareTo(Closeness.NAME) <= 0;
	}

	private static Optional<RoleMatch> of(SearchWords words, RoleNames role) {
		String query = words.query().toLowerCase(Locale.ROOT);
		return first(role, Closeness.ABBREVIATION, Stream.of(role.abbreviation()), query::equals)
			.or(() -> first(role, Closeness.NAME, role.all(), query::equals))
			.or(() -> first(role, Closeness.BEGINNING, role.all(), (name) -> name.startsWith(query)))
			.or(() -> first(role, Closeness.WORDS, Stream.of(role.name()),
					(name) -> words.allOccurIn(role.all().toList())));
	}

	private static Optional<RoleMatch> first(RoleNames role, Closeness closeness, Stream<String> names,
			Predicate<String> meets) {
		return names.filter((name) -> meets.test(name.toLowerCase(Locale.ROOT)))
			.findFirst()
			.map((name) -> new RoleMatch(role, closeness, name));
	}

	/** How well a query meets what a role is called, the best first. */
	enum Closeness {

		/** The query is the role's abbreviation. */
		ABBREVIATION,

		/** The query is its name or an alias, which may be an abbreviation, too. */
		NAME,

		/** One of its names begins with the query. */
		BEGINNING,

		/** All words occur in its names. */
		WORDS

	}

}
