package org.rolecompare.about;

import java.util.List;

import org.rolecompare.statement.CategoryTally;
import org.rolecompare.statement.RoleTally;
import org.rolecompare.english.English;

/**
 * What was not found: the cells of the table of all roles by all categories in which
 * nothing is stated.
 *
 * @param roles how many roles there are
 * @param categories how many categories there are
 * @param statements how many statements there are
 * @param stated in how many cells something is stated
 * @param byCategory the categories with gaps, in the order of the catalogue
 * @param byRole the roles with the most gaps, the most first
 */
public record Gaps(long roles, long categories, long statements, long stated, List<Gap> byCategory, List<Gap> byRole) {

	/** More roles than this would be a list of the catalogue, not of its gaps. */
	static final int MOST_ROLES = 12;

	/**
	 * Work out the gaps.
	 * @param roles how many roles there are
	 * @param categories what is stated in every category
	 * @param fewest the roles of which the least is stated, the least first
	 * @return the gaps
	 */
	static Gaps of(long roles, List<CategoryTally> categories, List<RoleTally> fewest) {
		List<Gap> byCategory = categories.stream()
			.map((category) -> new Gap(category.slug(), category.name(), roles - category.roles()))
			.filter(Gap::isOpen)
			.toList();
		List<Gap> byRole = fewest.stream()
			.map((role) -> new Gap(role.slug(), role.abbreviation() + ", " + role.name(),
					categories.size() - role.categories()))
			.filter(Gap::isOpen)
			.toList();
		return new Gaps(roles, categories.size(), categories.stream().mapToLong(CategoryTally::statements).sum(),
				categories.stream().mapToLong(CategoryTally::roles).sum(), byCategory, byRole);
	}

	/**
	 * Return how many cells there are.
	 * @return roles times categories
	 */
	public long cells() {
		return this.roles * this.categories;
	}

	/**
	 * Return in how many cells nothing is stated.
	 * @return the number
	 */
	public long unstated() {
		return cells() - this.stated;
	}

	/**
	 * Say how many gaps there are.
	 * @return a sentence
	 */
	public String sentence() {
		String cells = "The table of all roles by all categories has " + English.count(cells(), "cell", "cells");
		return switch ((int) Math.min(unstated(), 2)) {
			case 0 -> cells + ", and in each of them something is stated.";
			case 1 -> cells + "; in one of them nothing is stated.";
			default -> cells + "; in " + unstated() + " of them nothing is stated.";
		};
	}

	/**
	 * Gaps of one category or role.
	 *
	 * @param slug its slug
	 * @param name its name
	 * @param unstated in how many cells of its row or column nothing is stated
	 */
	public record Gap(String slug, String name, long unstated) {

		boolean isOpen() {
			return this.unstated > 0;
		}

	}

}
