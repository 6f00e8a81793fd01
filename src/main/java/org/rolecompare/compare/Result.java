package org.rolecompare.compare;

import org.rolecompare.reference.Bibliography;

/**
 * What the reader's choices left, in numbers.
 *
 * @param roles how many roles are compared
 * @param rows how many categories are shown
 * @param categories how many categories there are
 * @param statements how many statements are shown
 * @param sources how many sources the list at the end of the page holds
 * @param hidden how many statements of these categories the choice of sources hides
 */
public record Result(int roles, long rows, int categories, long statements, int sources, long hidden) {

	static Result of(ComparedRoles compared, ComparisonTable table, Bibliography bibliography) {
		return new Result(compared.roles().size(), table.rows().count(), (int) compared.categories().count(),
				table.countStatements(), bibliography.entries().size(), table.countHidden());
	}

	/**
	 * Return the first half of the sentence.
	 * @return for instance <em>3 roles, 4 of 14 categories</em>
	 */
	public String shown() {
		return count(this.roles, "role") + ", " + this.rows + " of "
				+ plural(this.categories, "category", "categories");
	}

	/**
	 * Return the second half of the sentence.
	 * @return for instance <em>17 statements, 12 sources</em>
	 */
	public String found() {
		return count(this.statements, "statement") + ", " + count(this.sources, "source") + ((this.hidden > 0)
				? "; " + count(this.hidden, "statement") + " hidden by your choice of sources" : "");
	}

	private static String count(long number, String word) {
		return plural(number, word, word + "s");
	}

	private static String plural(long number, String one, String many) {
		return number + " " + ((number == 1) ? one : many);
	}

}
