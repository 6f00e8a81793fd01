package org.rolecompare.guide;

/**
 * How many of the ticked signals speak for either side. The guide counts and does not
 * weigh: one signal may matter more than all others, and which one only the reader knows.
 *
 * @param combining how many speak for one leader
 * @param separating how many speak for separate leaders
 * @param asked how many signals there are to tick
 */
record SignalCount(int combining, int separating, int asked) {

	private static final int FEWEST = 3;

	private static final int CLOSE_PART = 4;

	int ticked() {
		return this.combining + this.separating;
	}

	/** Return the first of the verdicts that is true. */
	Verdict verdict() {
		if (ticked() < FEWEST) {
			return Verdict.TOO_FEW;
		}
		if (isOneSided()) {
			return Verdict.ONE_SIDED;
		}
		int difference = Math.abs(this.combining - this.separating);
		if (difference == 0) {
			return Verdict.EVEN;
		}
		return (difference <= Math.max(1, ticked() / CLOSE_PART)) ? Verdict.CLOSE : Verdict.MORE_FOR_ONE_SIDE;
	}

	/**
	 * Tell whether everything speaks for the same side, also where one signal or none is
	 * ticked.
	 */
	boolean isOneSided() {
		return this.combining == 0 || this.separating == 0;
	}

	/** Tell whether more speaks for one leader, not only as much. */
	boolean leansToCombining() {
		return this.combining > this.separating;
	}

	/** What can be said of a count. */
	enum Verdict {

		/** One or two signals are ticked, from which nothing can be told. */
		TOO_FEW,

		/** All that is ticked speaks for the same side. */
		ONE_SIDED,

		/** As many speak for the one side as for the other. */
		EVEN,

		/**
		 * The sides differ by a single signal, or by no more than a quarter of those
		 * ticked. Then one or two answers that the reader was unsure of could turn the
		 * count round, so the count alone says little.
		 */
		CLOSE,

		/** More than that speaks for one of the sides. */
		MORE_FOR_ONE_SIDE

	}

}
