package org.rolecompare.compare;

import java.util.List;

import org.rolecompare.english.English;

/**
 * What the reader's choices left, in numbers. All of them count what the table shows.
 *
 * @param roles how many roles are compared
 * @param rows how many categories are shown
 * @param categories of how many, which is the same unless the reader narrows the table
 * @param statements how many statements are shown
 * @param support on how many sources these rest, in words
 * @param hidden how many statements of these categories the choice of sources hides
 * @param missed the categories that are switched on and that the words leave out
 * @param words the words that are looked for, empty for none
 */
public record Result(int roles, long rows, long categories, long statements, String support, long hidden,
		List<String> missed, String words) {

	private static final int MOST_MISSED = 6;

	static Result of(ComparedRoles compared, ComparisonTable table, CategoryFilter filter, ComparisonAddress address) {
		long rows = table.rows().count();
		return new Result(compared.roles().size(), rows, address.isNarrowed() ? filter.total() : rows,
				table.countStatements(), table.support(), table.countHidden(), filter.missed(),
				address.words().query());
	}

	/**
	 * Return the first half of the sentence.
	 * @return for instance <em>3 roles, 4 of 14 categories</em>
	 */
	public String shown() {
		return English.count(this.roles, "role", "roles") + ", " + extent();
	}

	/**
	 * Say how much of the table is shown.
	 * @return for instance <em>4 of 14 categories</em>, or <em>14 categories</em> where
	 * the reader has not narrowed it
	 */
	public String extent() {
		return ((this.rows < this.categories) ? this.rows + " of " : "")
				+ English.count(this.categories, "category", "categories");
	}

	/**
	 * Return the second half of the sentence.
	 * @return for instance <em>17 statements from 12 sources</em>
	 */
	public String found() {
		String shown = English.count(this.statements, "statement", "statements")
				+ ((this.statements > 0) ? " from " + this.support : "");
		return shown + ((this.hidden > 0)
				? "; " + English.count(this.hidden, "statement", "statements") + " hidden by your choice of sources"
				: "");
	}

	/**
	 * Say which categories are switched on and yet not shown.
	 * @return a sentence, empty for none
	 */
	public String missing() {
		return this.missed.isEmpty() ? ""
				: "Switched on, but without “" + this.words + "”: " + English.and(this.missed, MOST_MISSED) + ".";
	}

}
