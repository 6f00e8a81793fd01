package org.rolecompare.compare;

import java.util.List;
import java.util.function.Predicate;

import org.rolecompare.citation.SourceFilterControls;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.statement.Category;

/**
 * What the reader can change about a comparison.
 *
 * @param chooser the form that changes all roles at once; it has a field more than there
 * are roles where another one fits into the table
 */
public record ComparisonControls(RoleChooser chooser, CategoryStrip strip, SourceFilterControls weighing, Fold fold) {

	static ComparisonControls of(ComparedRoles compared, ComparisonAddress address, List<String> rows,
			Predicate<Category> matching, SourceFilterControls weighing) {
		int fields = Math.min(compared.roles().size() + 1, ComparisonAddress.MOST_ROLES);
		return new ComparisonControls(compared.catalogue().roles().chooser(compared.names(), fields),
				CategoryStrip.of(compared, address, rows), weighing, Fold.of(compared, matching, address));
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
