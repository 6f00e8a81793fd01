package org.rolecompare.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Slug;
import org.rolecompare.search.Phrases;
import org.rolecompare.search.Sought;
import org.rolecompare.search.TextIndex;

/** A catalogue with the index of everything in it that can be found. Immutable. */
final class CatalogueIndex {

	private static final int SHORTEST_BEGUN = 3;

	private final Catalogue catalogue;

	private final TextIndex<Target> texts;

	/**
	 * What readers call roles. Of several roles of a name those come first whose letters
	 * it is, then by rank.
	 */
	private final Phrases<List<RoleNames>> names;

	CatalogueIndex(Catalogue catalogue) {
		this.catalogue = catalogue;
		this.texts = TextIndex.of(catalogue.analysis(), Targets.of(catalogue));
		this.names = new Phrases<>(catalogue.analysis(), names(catalogue));
	}

	Catalogue catalogue() {
		return this.catalogue;
	}

	TextIndex<Target> texts() {
		return this.texts;
	}

	/** Read a query. */
	List<Sought<List<RoleNames>>> read(String query) {
		return this.catalogue.analysis().sought(query, this.names);
	}

	private static List<Map.Entry<String, List<RoleNames>>> names(Catalogue catalogue) {
		Map<List<String>, SharedName> shared = new LinkedHashMap<>();
		for (RoleNames role : catalogue.roles().names()) {
			role.all()
				.forEach((name) -> shared
					.computeIfAbsent(catalogue.analysis().stems(name),
							(stems) -> new SharedName(name, new ArrayList<>()))
					.add(role, name));
		}
		beginnings(catalogue).forEach((stems, name) -> shared.putIfAbsent(stems, name));
		return shared.values().stream().map((name) -> Map.entry(name.name, name.roles())).toList();
	}

	/**
	 * Take a long name without its last word for the role, too, unless others begin with
	 * the same words: a chief executive is a chief executive officer.
	 */
	private static Map<List<String>, SharedName> beginnings(Catalogue catalogue) {
		Map<List<String>, SharedName> beginnings = new LinkedHashMap<>();
		for (RoleNames role : catalogue.roles().names()) {
			role.all().filter((name) -> name.split(" ").length >= SHORTEST_BEGUN).forEach((name) -> {
				String beginning = name.substring(0, name.lastIndexOf(' '));
				beginnings
					.computeIfAbsent(catalogue.analysis().stems(beginning),
							(stems) -> new SharedName(beginning, new ArrayList<>()))
					.add(role, beginning);
			});
		}
		beginnings.values().removeIf((name) -> name.roles().size() > 1);
		return beginnings;
	}

	/**
	 * A name and whom it may mean.
	 *
	 * @param meant the roles, each with how it writes the name
	 */
	private record SharedName(String name, List<Map.Entry<RoleNames, String>> meant) {

		void add(RoleNames role, String written) {
			this.meant.add(Map.entry(role, written));
		}

		/** The roles, the likeliest first. */
		List<RoleNames> roles() {
			return this.meant.stream()
				.sorted(Comparator.comparingInt((one) -> closeness(one.getKey(), one.getValue())))
				.map(Map.Entry::getKey)
				.distinct()
				.toList();
		}

	}

	private static int closeness(RoleNames role, String name) {
		if (role.slug().equals(Slug.of(name))) {
			return 0;
		}
		return (role.abbreviation().equals(name) || role.name().equals(name)) ? 1 : 2;
	}

}
