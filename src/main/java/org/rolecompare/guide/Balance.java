package org.rolecompare.guide;

/**
 * How many of the ticked signals speak for either side. The guide counts and does not
 * weigh: one signal may matter more than all others, and which one only the reader knows.
 *
 * @param combining how many speak for one leader
 * @param separating how many speak for separate leaders
 * @param asked how many signals there are to tick
 */
public record Balance(int combining, int separating, int asked) {

	private static final int CLOSE_PART = 4;

	/**
	 * Return how many signals are ticked.
	 * @return the number
	 */
	public int ticked() {
		return this.combining + this.separating;
	}

	/**
	 * Tell whether the sides are close: they differ by a single signal at most, or by no
	 * more than a quarter of those ticked. Then one or two answers that the reader was
	 * unsure of could turn the count round, so the count alone says little.
	 * @return true if they are close
	 */
	public boolean isClose() {
		return Math.abs(this.combining - this.separating) <= Math.max(1, ticked() / CLOSE_PART);
	}

	/**
	 * Tell whether more speaks for one leader.
	 * @return false if as much or more speaks for separate leaders
	 */
	public boolean leansToCombining() {
		return this.combining > this.separating;
	}

}
