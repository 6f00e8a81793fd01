package org.rolecompare.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.statement.Category;
import org.rolecompare.wording.SearchWords;

/**
 * What the reader can narrow the table to: categories, each switched on and off by one
 * click, and words.
 *
 * @param groups the categories as switches, by group
 * @param words the words that are looked for
 * @param total how many categories there are
 * @param showAll the address that shows all categories, null if none is switched on
 * @param clearWords the address without the words, null if there are none
 * @param address the address of the page as it is
 */
public record CategoryFilter(List<Group> groups, SearchWords words, int total, @Nullable String showAll,
		@Nullable String clearWords, ComparisonAddress address) {

	static CategoryFilter of(ComparedRoles compared, ComparisonAddress address) {
		List<String> order = compared.categories().map(Category::getSlug).toList();
		List<Group> groups = compared.groups()
			.entrySet()
			.stream()
			.map((group) -> new Group(group.getKey(),
					group.getValue().stream().map((category) -> chip(category, address, order)).toList()))
			.toList();
		return new CategoryFilter(groups, address.words(), order.size(),
				address.categories().isEmpty() ? null : address.withAllCategories().href(),
				address.words().isEmpty() ? null : address.withoutWords().href(), address);
	}

	/**
	 * Return how many categories are switched on.
	 * @return the number, all of them if none is
	 */
	public int countOn() {
		return this.address.categories().isEmpty() ? this.total : this.address.categories().size();
	}

	private static Chip chip(Category category, ComparisonAddress address, List<String> order) {
		return new Chip(category.getSlug(), category.getName(), address.categories().contains(category.getSlug()),
				address.toggling(category.getSlug(), order).href());
	}

	/**
	 * Categories under one heading.
	 *
	 * @param name the heading
	 * @param chips the categories
	 */
	public record Group(String name, List<Chip> chips) {
	}

	/**
	 * A category as a switch.
	 *
	 * @param category slug of the category
	 * @param name its name
	 * @param on whether it is switched on
	 * @param href the address with the switch turned
	 */
	public record Chip(String category, String name, boolean on, String href) {
	}

}
