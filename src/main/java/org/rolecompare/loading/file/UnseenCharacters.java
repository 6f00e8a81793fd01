package org.rolecompare.loading.file;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that nobody sees and that change what others see. Which ones a text may hold
 * follows Unicode: a zero-width joiner spells Persian and Hindi and makes one emoji of
 * several, and a mark such as U+200F acts on its neighbours only, so these stay. An
 * embedding or override (U+202A to U+202E) turns whatever follows it on the page; the
 * bidirectional algorithm (UAX #9) has isolates instead, which have to be closed. The
 * others mean nothing in a text: control characters, halves of characters, line and
 * paragraph separators, tags outside a flag, and what is left of a broken encoding.
 */
public final class UnseenCharacters {

	/** The tags after a flag make it the flag of a part of a country. */
	private static final Pattern REFUSED = Pattern.compile("\\x{1F3F4}[\\x{E0020}-\\x{E007E}]+\\x{E007F}"
			+ "|(?<refused>[\\p{Cc}&&[^\\t\\n\\r]]|[\\p{Cs}\\p{Zl}\\p{Zp}\\p{IsNoncharacter_Code_Point}"
			+ "\\u202A-\\u202E\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFD\\x{E0000}-\\x{E007F}])");

	/**
	 * What shows nothing on its own: spaces, marks, the blank of Braille, and Korean
	 * fillers.
	 */
	private static final Pattern SEEN = Pattern
		.compile("[^\\p{Z}\\p{M}\\p{Cc}\\p{Cf}\\p{Cs}\\u2800\\u115F\\u1160\\u3164\\uFFA0]");

	private static final Pattern SPELLED_OUT = Pattern.compile(
			"[[\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}\\p{IsNoncharacter_Code_Point}\\uFFF9-\\uFFFD\\u2800\\u115F\\u1160\\u3164\\uFFA0]&&[^ ]]");

	private static final char POP_ISOLATE = '\u2069';

	private UnseenCharacters() {
	}

	/**
	 * Code and name of the first character that no text may hold, such as
	 * {@code U+202E (right-to-left override)}; empty if there is none.
	 */
	public static Optional<String> refusedIn(String text) {
		if (isPlain(text)) {
			return Optional.empty();
		}
		int index = indexOfRefused(text);
		return (index >= 0) ? Optional.of(named(text.codePointAt(index))) : unpairedIsolate(text);
	}

	/**
	 * Whether a text holds nothing that a reader could see, such as spaces and joiners.
	 */
	public static boolean isAll(String text) {
		return !SEEN.matcher(text).find();
	}

	/** Whether a file holds ASCII only, and no code that stands for another character. */
	static boolean cannotBeIn(String file) {
		return file.chars()
			.allMatch((character) -> (character >= ' ' && character <= '~' && character != '\\') || character == '\n'
					|| character == '\r' || character == '\t');
	}

	/** The same text on one line, with a code in the place of each unseen character. */
	static String spelledOut(String text) {
		return isPlain(text) ? text : SPELLED_OUT.matcher(text)
			.replaceAll((result) -> "\\\\u" + String.format(Locale.ROOT, "%04X", result.group().codePointAt(0)));
	}

	/** The first character that a parser may stumble over, or -1. */
	static int indexOfRefused(String text) {
		Matcher found = REFUSED.matcher(text);
		while (found.find()) {
			if (found.start("refused") >= 0) {
				return found.start();
			}
		}
		return -1;
	}

	/** Most texts are, and need no closer look. */
	private static boolean isPlain(String text) {
		return text.chars().allMatch((character) -> character >= ' ' && character <= '~');
	}

	private static Optional<String> unpairedIsolate(String text) {
		int open = 0;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character >= '\u2066' && character < POP_ISOLATE) {
				open++;
			}
			else if (character == POP_ISOLATE && open-- == 0) {
				return Optional.of(named(character) + " without a beginning");
			}
		}
		return (open > 0) ? Optional.of("an isolate (U+2066 to U+2068) without its end (U+2069)") : Optional.empty();
	}

	private static String named(int character) {
		String code = String.format(Locale.ROOT, "U+%04X", character);
		String name = Character.getName(character);
		return (name != null) ? code + " (" + name.toLowerCase(Locale.ROOT) + ")" : code;
	}

}
