package org.rolecompare.failure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.web.util.UriUtils;

/**
 * Puts into words what a reader typed, whatever it is.
 */
final class UserInput {

	/** How much of a sentence is shown that holds what was typed. */
	static final int SENTENCE = 200;

	private static final int NAME = 60;

	/** Control characters, marks of writing direction and what is no character at all. */
	private static final Pattern INVISIBLE = Pattern.compile("\\p{C}+");

	private UserInput() {
	}

	/**
	 * Quote what was typed.
	 * @param typed the text
	 * @return what is visible of it, cut where it is long, in quotation marks
	 */
	static String quote(String typed) {
		return "“" + tidy(typed) + "”";
	}

	/**
	 * Leave out of a text what cannot be seen, and what is too long to be read.
	 * @param typed the text
	 * @return its visible beginning
	 */
	static String tidy(String typed) {
		return tidy(typed, NAME);
	}

	/**
	 * Leave out of a text what cannot be seen, and what is too long to be read.
	 * @param typed the text
	 * @param most how many characters to keep at most
	 * @return its visible beginning
	 */
	static String tidy(String typed, int most) {
		String visible = INVISIBLE.matcher(typed).replaceAll("").strip();
		if (visible.codePointCount(0, visible.length()) <= most) {
			return visible;
		}
		return visible.substring(0, visible.offsetByCodePoints(0, most)) + "…";
	}

	/**
	 * Quote several texts in one phrase.
	 * @param typed the texts
	 * @param last what stands before the last one
	 * @return the phrase
	 */
	static String quote(List<String> typed, String last) {
		List<String> quoted = typed.stream().map(UserInput::quote).toList();
		int end = quoted.size() - 1;
		return (end < 1) ? String.join("", quoted)
				: String.join(", ", quoted.subList(0, end)) + " " + last + " " + quoted.get(end);
	}

	/**
	 * Make a part of an address readable.
	 * @param part the part, encoded
	 * @return the same decoded, or as it is where that is impossible
	 */
	static String decode(String part) {
		try {
			return UriUtils.decode(part, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return part;
		}
	}

}
