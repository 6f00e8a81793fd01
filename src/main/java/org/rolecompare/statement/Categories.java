package org.rolecompare.statement;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All categories of an edition.
 */
public final class Categories {

	private final List<Category> all;

	private final Map<String, List<Category>> groups;

	/**
	 * Index the categories.
	 * @param all all categories, in the order of the catalogue
	 */
	public Categories(List<Category> all) {
		this.all = List.copyOf(all);
		this.groups = Collections.unmodifiableMap(all.stream()
			.collect(Collectors.groupingBy(Category::getGroup, LinkedHashMap::new, Collectors.toList())));
	}

	/**
	 * Return all categories.
	 * @return the categories, in the order of the catalogue
	 */
	public List<Category> all() {
		return this.all;
	}

	/**
	 * Return the categories by group: the order in which a table is read.
	 * @return the groups in the order of their first category
	 */
	public Map<String, List<Category>> groups() {
		return this.groups;
	}

	/**
	 * Find a category.
	 * @param slug its slug, exactly
	 * @return the category, or nothing for an unknown slug
	 */
	public Optional<Category> find(String slug) {
		return this.all.stream().filter((category) -> category.getSlug().equals(slug)).findFirst();
	}

	/**
	 * Find some categories.
	 * @param slugs their slugs; unknown ones are ignored
	 * @return the categories in the order of the slugs
	 */
	public List<Category> findAll(Collection<String> slugs) {
		return slugs.stream().flatMap((slug) -> find(slug).stream()).toList();
	}

}
