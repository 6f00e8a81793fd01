package org.rolecompare.english;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * English grammar: lists, plurals and small numbers in running text. Templates use the
 * same as {@code #english}.
 */
public final class English {

	private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve");

	English() {
	}

	/** As in <em>CTO, CPO and CPTO</em>; empty for no word. */
	public static String and(List<String> words) {
		return join(words, "and");
	}

	/** As in <em>CTO, CPO or CPTO</em>; empty for no word. */
	public static String or(List<String> words) {
		return join(words, "or");
	}

	/** As in <em>CTO, CPO and 17 more</em>, with that many words written out at most. */
	public static String and(List<String> words, int most) {
		int more = words.size() - most;
		return (more > 0) ? and(Stream.concat(words.stream().limit(most), Stream.of(more + " more")).toList())
				: and(words);
	}

	/** The word for that number of things; several is also that for none. */
	public static String plural(long number, String one, String several) {
		return (number == 1) ? one : several;
	}

	/** As in <em>1 category</em>, <em>2 categories</em> or <em>no category</em>. */
	public static String count(long number, String one, String several) {
		return (number == 0) ? "no " + one : number + " " + plural(number, one, several);
	}

	/**
	 * As in <em>one answer</em>, <em>two answers</em> or <em>no answers</em>, up to
	 * twelve.
	 */
	public static String countInWords(int number, String one, String several) {
		return ((number == 0) ? "no" : number(number)) + " " + plural(number, one, several);
	}

	/** The number up to twelve as a word, <em>none</em> for 0. */
	public static String number(int number) {
		return (number == 0) ? "none" : (number < NUMBERS.size()) ? NUMBERS.get(number) : String.valueOf(number);
	}

	/** Ends a sentence with a full stop, if nothing ends it. */
	public static String sentence(String words) {
		boolean ended = words.endsWith(".") || words.endsWith("?") || words.endsWith("!");
		return ended ? words : words + ".";
	}

	/** Begins a sentence. */
	public static String capitalized(String words) {
		int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
		return words.substring(0, first).toUpperCase(Locale.ENGLISH) + words.substring(first);
	}

	/**
	 * Puts a heading into the middle of a sentence: <em>primary focus</em>, but
	 * <em>KPIs</em> or <em>R&D</em>, where a second capital or sign means letters that
	 * belong so.
	 */
	public static String uncapitalized(String heading) {
		boolean word = heading.matches("(?s).[\\p{Ll}\\s].*");
		return word ? heading.substring(0, 1).toLowerCase(Locale.ENGLISH) + heading.substring(1) : heading;
	}

	private static String join(List<String> words, String conjunction) {
		int last = words.size() - 1;
		return (last < 1) ? String.join("", words)
				: String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
	}

}
