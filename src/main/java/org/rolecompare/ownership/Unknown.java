package org.rolecompare.ownership;

import java.util.List;

import org.rolecompare.wording.SearchWords;

/**
 * Values of a query that mean nothing in a setting.
 *
 * @param what what the query takes them for
 * @param typed the values as they came
 */
record Unknown(String what, List<String> typed) {

	private static final int MOST_NAMED = 5;

	private static final int MOST_CHARACTERS = 60;

	boolean isAny() {
		return !this.typed.isEmpty();
	}

	/**
	 * Tell the reader.
	 * @return a sentence that names the first of them
	 */
	String sentence() {
		List<String> named = this.typed.stream().limit(MOST_NAMED).map(Unknown::quote).toList();
		int others = this.typed.size() - named.size();
		return "No " + this.what + " is called " + String.join(", ", named)
				+ ((others > 0) ? " and " + others + " more" : "") + "; this was left out.";
	}

	private static String quote(String value) {
		String visible = SearchWords.of(value).query();
		boolean fits = visible.codePointCount(0, visible.length()) <= MOST_CHARACTERS;
		return "“" + (fits ? visible : visible.substring(0, visible.offsetByCodePoints(0, MOST_CHARACTERS)) + "…")
				+ "”";
	}

}
