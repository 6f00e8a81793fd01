package org.rolecompare.ownership;

/**
 * How the columns of a matrix fit on a screen.
 *
 * @param roles how many roles have a column
 * @param outcomes how many combined roles have a column for what becomes of a row
 */
public record MatrixLayout(int roles, int outcomes) {

	/**
	 * So many columns still leave room for notes beside them; more stand in rows of their
	 * own.
	 */
	private static final int MOST_BESIDE_NOTES = 6;

	/** So many columns fit on a tablet, with the notes below the names. */
	private static final int MOST_ACROSS = 5;

	/** So few roles leave room to the right of the table. */
	private static final int FEW = 3;

	/**
	 * Tell whether the columns leave no room for notes beside them.
	 * @return true for many columns
	 */
	public boolean isWide() {
		return cells() > MOST_BESIDE_NOTES;
	}

	/**
	 * Tell whether the columns leave room beside the table.
	 * @return true for few roles
	 */
	public boolean isNarrow() {
		return this.roles <= FEW;
	}

	/**
	 * Return into how many columns a narrow screen can divide itself, beside the names.
	 * @return the number of levels and outcomes of a row, 0 where they are too many
	 */
	public int across() {
		return (cells() <= MOST_ACROSS) ? cells() : 0;
	}

	/**
	 * Return how many columns the table has, names and sources included.
	 * @return the number
	 */
	public int span() {
		return cells() + 2;
	}

	private int cells() {
		return this.roles + this.outcomes;
	}

}
