package org.rolecompare.compare;

import java.util.List;
import java.util.function.Predicate;

import org.rolecompare.citation.SourceFilterControls;
import org.rolecompare.compare.ColumnHead.Option;
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
 * @param filter what the table can be narrowed to
 * @param weighing what can be asked of the sources
 * @param fold the rows that are folded away
 */
public record ComparisonControls(RoleChooser chooser, List<Option> additions, boolean extensible, boolean others,
		CategoryFilter filter, SourceFilterControls weighing, Fold fold) {

	static ComparisonControls of(ComparedRoles compared, ComparisonAddress address, List<RoleNames> others,
			List<String> rows, Predicate<Category> matching, SourceFilterControls weighing) {
		RoleChooser chooser = compared.catalogue().roles().chooser(compared.names(), ComparisonAddress.MOST_ROLES);
		boolean extensible = address.roles().size() < ComparisonAddress.MOST_ROLES;
		List<Option> additions = extensible
				? others.stream().map((role) -> new Option(role, address.adding(role.slug()).href())).toList()
				: List.of();
		return new ComparisonControls(chooser, additions, extensible,
				compared.catalogue().roles().all().size() > address.roles().size(),
				CategoryFilter.of(compared, address, rows), weighing, Fold.of(compared, matching, address));
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

}
