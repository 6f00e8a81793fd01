package org.rolecompare.statement;

/**
 * How much is stated in a category.
 *
 * @param slug slug of the category
 * @param name its name
 * @param roles of how many roles something is stated in it
 * @param statements how many statements it has
 */
public record CategoryTally(String slug, String name, long roles, long statements) {
}
