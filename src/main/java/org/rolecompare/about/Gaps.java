package org.rolecompare.about;

import java.util.Comparator;
import java.util.List;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Category;

/**
 * What was not found: the cells of the table of all roles by all categories in which
 * nothing is stated.
 *
 * @param roles how many roles there are
 * @param categories how many categories there are
 * @param statements how many statements there are
 * @param unstated in how many cells nothing is stated
 * @param byCategory the categories with gaps, in the order of the catalogue
 * @param byRole the roles with the most gaps, the most first
 */
public record Gaps(int roles, int categories, int statements, int unstated, List<Gap> byCategory, List<Gap> byRole) {

	/** More roles than this would be a list of the catalogue, not of its gaps. */
	private static final int MOST_ROLES = 12;

	static Gaps of(Catalogue catalogue) {
		List<Role> roles = catalogue.roles().all();
		List<Category> categories = catalogue.categories().all();
		List<Gap> byCategory = categories.stream()
			.map((category) -> new Gap(Address.category(category.getSlug()).href(), category.getName(),
					roles.size() - catalogue.statements().findRoles(category).size()))
			.filter(Gap::isOpen)
			.toList();
		List<Gap> byRole = roles.stream()
			.map((role) -> new Gap(Address.role(role.getSlug()).href(), role.getAbbreviation() + ", " + role.getName(),
					categories.size() - catalogue.statements().countCategories(role)))
			.filter(Gap::isOpen)
			.sorted(Comparator.comparingInt(Gap::unstated).reversed())
			.limit(MOST_ROLES)
			.toList();
		return new Gaps(roles.size(), categories.size(), catalogue.statements().all().size(),
				byCategory.stream().mapToInt(Gap::unstated).sum(), byCategory, byRole);
	}

	/**
	 * Return how many cells there are.
	 * @return roles times categories
	 */
	public int cells() {
		return this.roles * this.categories;
	}

	/**
	 * Gaps of one category or role.
	 *
	 * @param href the address of its page
	 * @param name its name
	 * @param unstated in how many cells of its row or column nothing is stated
	 */
	public record Gap(String href, String name, int unstated) {

		boolean isOpen() {
			return this.unstated > 0;
		}

	}

}
