package org.rolecompare.address;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The words of a query, as they were typed. What they find depends on the language of the
 * catalogue.
 *
 * @param query what the reader typed, tidied: one blank between words, no control
 * characters
 */
public record SearchWords(String query, List<String> words) {

	/** Nothing asked for: everything matches. */
	public static final SearchWords NONE = new SearchWords("", List.of());

	private static final int MOST_WORDS = 24;

	private static final Pattern BLANKS = Pattern.compile(" ");

	/**
	 * Read a query.
	 * @param typed what the reader typed; anything goes, and what is longer than two
	 * hundred characters or twenty-four words is cut
	 * @return its words, none if nothing visible was typed
	 */
	public static SearchWords of(@Nullable String typed) {
		String visible = UserInput.visible(typed);
		if (visible.isEmpty()) {
			return NONE;
		}
		List<String> words = BLANKS.splitAsStream(visible).limit(MOST_WORDS).toList();
		return new SearchWords(String.join(" ", words), words);
	}

	public boolean isEmpty() {
		return this.words.isEmpty();
	}

}
