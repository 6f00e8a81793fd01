package org.rolecompare.combinedrole;

/**
 * How much the catalogue tells about a combined role.
 *
 * @param slug slug of the combined role
 * @param advantages how many advantages it names
 * @param drawbacks how many drawbacks it names
 * @param signals how many signals it names, for combining and for keeping separate
 * @param disputes how many disputes are about the combined role as such or bear on one of
 * its arguments or signals
 */
public record CombinedRoleCounts(String slug, long advantages, long drawbacks, long signals, long disputes) {
}
