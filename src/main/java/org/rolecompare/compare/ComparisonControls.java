package org.rolecompare.compare;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.SourceFilterControls;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;

/**
 * What the reader can change about a comparison.
 *
 * @param chooser the form that changes all roles at once
 * @param additions the roles that could be added, none if the table is full or the
 * catalogue large
 * @param extensible whether another role fits into the table
 * @param others whether the catalogue has a role that is not compared
 */
public record ComparisonControls(RoleChooser chooser, List<Option> additions, boolean extensible, boolean others,
		Filter filter, SourceFilterControls weighing, Fold fold) {

	static ComparisonControls of(ComparedRoles compared, ComparisonAddress address, List<RoleNames> others,
			List<String> rows, Predicate<Category> matching, SourceFilterControls weighing) {
		RoleChooser chooser = compared.catalogue().roles().chooser(compared.names(), ComparisonAddress.MOST_ROLES);
		boolean extensible = address.roles().size() < ComparisonAddress.MOST_ROLES;
		List<Option> additions = extensible
				? others.stream().map((role) -> new Option(role, address.adding(role.slug()).href())).toList()
				: List.of();
		return new ComparisonControls(chooser, additions, extensible,
				compared.catalogue().roles().all().size() > address.roles().size(), Filter.of(compared, address, rows),
				weighing, Fold.of(compared, matching, address));
	}

	/** Return the roles that a control may list beside the compared ones. */
	static List<RoleNames> others(ComparedRoles compared) {
		List<RoleNames> columns = compared.names();
		return compared.catalogue()
			.roles()
			.chooser(columns, ComparisonAddress.MOST_ROLES)
			.listed()
			.stream()
			.filter((role) -> !columns.contains(role))
			.toList();
	}

	/**
	 * The rows of which nothing is stated for any of the roles.
	 *
	 * @param names the categories that are left out, or that would be
	 * @param href the address that shows or hides them
	 * @param open whether they are shown
	 */
	public record Fold(List<String> names, String href, boolean open) {

		static Fold of(ComparedRoles compared, Predicate<Category> matching, ComparisonAddress address) {
			List<String> names = compared.categories()
				.filter(matching)
				.filter((category) -> !compared.isStated(category)
						&& !address.categories().contains(category.getSlug()))
				.map(Category::getName)
				.toList();
			return new Fold(names, address.showingAll(!address.all()).href(), address.all());
		}

	}

	/**
	 * What the reader can narrow the table to: categories, each switched on and off by
	 * one click, and words. A category that none of the roles states has no switch,
	 * unless it is on or all rows are shown.
	 *
	 * @param groups the categories as switches, by group
	 * @param total how many categories there are
	 * @param showAll the address that shows all categories, null if none is switched on
	 * @param clearWords the address without the words, null if there are none
	 */
	public record Filter(List<Group> groups, int total, @Nullable String showAll, @Nullable String clearWords) {

		/** As many as fit on a few lines of a wide screen. */
		private static final int MOST_AT_SIGHT = 24;

		static Filter of(ComparedRoles compared, ComparisonAddress address, List<String> rows) {
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
			return new Filter(groups, order.size(),
					address.categories().isEmpty() ? null : address.withAllCategories().href(),
					address.words().isEmpty() ? null : address.withoutWords().href());
		}

		/**
		 * Tell whether there are so many switches that they would push the table out of
		 * sight.
		 */
		public boolean isLong() {
			return chips().count() > MOST_AT_SIGHT;
		}

		/** Name the categories that are switched on and that the words leave out. */
		public List<String> missed() {
			return chips().filter(Chip::missed).map(Chip::name).toList();
		}

		private Stream<Chip> chips() {
			return this.groups.stream().flatMap((group) -> group.chips().stream());
		}

		private static Chip chip(Category category, ComparisonAddress address, List<String> order, List<String> rows) {
			String slug = category.getSlug();
			boolean on = address.categories().contains(slug);
			return new Chip(slug, category.getName(), on, on && !rows.contains(slug),
					address.toggling(slug, order).href());
		}

		/** Categories under one heading, at least one. */
		public record Group(String name, List<Chip> chips) {
		}

		/**
		 * A category as a switch.
		 *
		 * @param missed whether it is on and its row is not shown all the same, because
		 * it lacks the words
		 * @param href the address with the switch turned
		 */
		public record Chip(String category, String name, boolean on, boolean missed, String href) {
		}

	}

	/** A role to choose, and the address with it. */
	public record Option(RoleNames role, String href) {
	}

}
