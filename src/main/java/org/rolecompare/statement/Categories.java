package org.rolecompare.statement;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All categories of an edition, in the order of the catalogue. */
public final class Categories {

	private final List<Category> all;

	private final Map<String, List<Category>> groups;

	public Categories(List<Category> all) {
		this.all = List.copyOf(all);
		this.groups = Collections.unmodifiableMap(all.stream()
			.collect(Collectors.groupingBy(Category::getGroup, LinkedHashMap::new, Collectors.toList())));
	}

	public List<Category> all() {
		return this.all;
	}

	/** The categories by group, in the order in which a table is read. */
	public Map<String, List<Category>> groups() {
		return this.groups;
	}

	/** The categories in the order in which a table is read. */
	public Stream<Category> inReadingOrder() {
		return this.groups.values().stream().flatMap(List::stream);
	}

	public Optional<Category> find(String slug) {
		return this.all.stream().filter((category) -> category.getSlug().equals(slug)).findFirst();
	}

	/** The categories in the order of the slugs; unknown ones are ignored. */
	public List<Category> findAll(Collection<String> slugs) {
		return slugs.stream().flatMap((slug) -> find(slug).stream()).toList();
	}

}
