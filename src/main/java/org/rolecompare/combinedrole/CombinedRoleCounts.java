package org.rolecompare.combinedrole;

/**
 * How much the catalogue tells about a combined role.
 *
 * @param slug slug of the combined role
 * @param advantages how many advantages it names
 * @param drawbacks how many drawbacks it names
 * @param combining how many signals speak for combining
 * @param separating how many signals speak for keeping separate
 * @param disputes how many disputes are about the combined role as such or bear on one of
 * its arguments or signals
 */
public record CombinedRoleCounts(String slug, long advantages, long drawbacks, long combining, long separating,
		long disputes) {

	/**
	 * Return how many signals there are, whichever way they point.
	 * @return the number
	 */
	public long signals() {
		return this.combining + this.separating;
	}

}
