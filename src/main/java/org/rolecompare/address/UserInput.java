package org.rolecompare.address;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/** What a reader typed, made fit to be read and repeated, whatever it is. */
public final class UserInput {

	private static final int LONGEST = 200;

	private static final int LONGEST_NAME = 60;

	/** Control characters and invisible ones, such as marks of writing direction. */
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]+");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private UserInput() {
	}

	/**
	 * Leave out what cannot be seen.
	 * @param typed the text; anything goes, and what is longer than two hundred
	 * characters is cut
	 * @return what can be seen of it, with one blank between words; empty for nothing
	 */
	public static String visible(@Nullable String typed) {
		if (typed == null) {
			return "";
		}
		String visible = BLANKS.matcher(INVISIBLE.matcher(typed).replaceAll(" ")).replaceAll(" ").strip();
		if (visible.length() <= LONGEST) {
			return visible;
		}
		int end = Character.isHighSurrogate(visible.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return visible.substring(0, end).strip();
	}

	/** What can be seen of a name, cut to what a sentence can hold. */
	public static String name(String typed) {
		String visible = visible(typed);
		return (visible.codePointCount(0, visible.length()) <= LONGEST_NAME) ? visible
				: visible.substring(0, visible.offsetByCodePoints(0, LONGEST_NAME)) + "…";
	}

	/** The name, shortened, in quotation marks. */
	public static String quote(String typed) {
		return "“" + name(typed) + "”";
	}

	/** A part of an address made readable, or as it is where that is impossible. */
	public static String decode(String part) {
		try {
			return UriUtils.decode(part, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return part;
		}
	}

}
