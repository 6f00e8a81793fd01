package org.rolecompare.combinedrole;

/**
 * How much the catalogue tells of a combined role.
 *
 * @param slug slug of the role
 * @param advantages how many advantages
 * @param drawbacks how many drawbacks
 * @param combining how many signals speak for combining
 * @param separating how many signals speak for keeping separate
 * @param disputes how many questions about the combined role as such are disputed
 */
public record ArgumentCounts(String slug, long advantages, long drawbacks, long combining, long separating,
		long disputes) {
}
