package org.rolecompare.statement;

/**
 * How much is stated of a role.
 *
 * @param slug slug of the role
 * @param abbreviation its letters
 * @param name its name
 * @param categories in how many categories something is stated of it
 */
public record RoleTally(String slug, String abbreviation, String name, long categories) {
}
