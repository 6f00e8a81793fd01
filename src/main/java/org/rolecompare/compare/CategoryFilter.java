package org.rolecompare.compare;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.SearchWords;
import org.rolecompare.statement.Category;

/**
 * What the reader can narrow the table to: categories, each switched on and off by one
 * click, and words. A category that none of the roles states has no switch, unless it is
 * on or all rows are shown.
 *
 * @param groups the categories as switches, by group
 * @param words the words that are looked for
 * @param total how many categories there are
 * @param showAll the address that shows all categories, null if none is switched on
 * @param clearWords the address without the words, null if there are none
 */
public record CategoryFilter(List<Group> groups, SearchWords words, int total, @Nullable String showAll,
		@Nullable String clearWords) {

	/** As many as fit on a few lines of a wide screen. */
	private static final int MOST_AT_SIGHT = 24;

	/**
	 * Offer what can be chosen.
	 * @param compared the roles
	 * @param address what the reader has chosen
	 * @param rows slugs of the categories that the table shows
	 * @return the filter
	 */
	static CategoryFilter of(ComparedRoles compared, ComparisonAddress address, List<String> rows) {
		List<String> order = compared.categories().map(Category::getSlug).toList();
		List<Group> groups = compared.catalogue()
			.categories()
			.groups()
			.entrySet()
			.stream()
			.map((group) -> new Group(group.getKey(),
					group.getValue()
						.stream()
						.filter((category) -> address.shows(category, compared))
						.map((category) -> chip(category, address, order, rows))
						.toList()))
			.filter((group) -> !group.chips().isEmpty())
			.toList();
		return new CategoryFilter(groups, address.words(), order.size(),
				address.categories().isEmpty() ? null : address.withAllCategories().href(),
				address.words().isEmpty() ? null : address.withoutWords().href());
	}

	/**
	 * Tell whether there are so many switches that they would push the table out of
	 * sight.
	 * @return true if they are to be folded on every screen
	 */
	public boolean isLong() {
		return chips().count() > MOST_AT_SIGHT;
	}

	/**
	 * Return the categories that are switched on and that the words leave out.
	 * @return their names
	 */
	public List<String> missed() {
		return chips().filter(Chip::missed).map(Chip::name).toList();
	}

	private Stream<Chip> chips() {
		return this.groups.stream().flatMap((group) -> group.chips().stream());
	}

	private static Chip chip(Category category, ComparisonAddress address, List<String> order, List<String> rows) {
		String slug = category.getSlug();
		boolean on = address.categories().contains(slug);
		return new Chip(slug, category.getName(), on, on && !rows.contains(slug), address.toggling(slug, order).href());
	}

	/**
	 * Categories under one heading.
	 *
	 * @param name the heading
	 * @param chips the categories, at least one
	 */
	public record Group(String name, List<Chip> chips) {
	}

	/**
	 * A category as a switch.
	 *
	 * @param category slug of the category
	 * @param name its name
	 * @param on whether it is switched on
	 * @param missed whether it is on and its row is not shown all the same, because it
	 * lacks the words
	 * @param href the address with the switch turned
	 */
	public record Chip(String category, String name, boolean on, boolean missed, String href) {
	}

}
