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

	/**
	 * Join words as in <em>CTO, CPO and CPTO</em>.
	 * @param words the words
	 * @return the phrase, empty for no word
	 */
	public static String and(List<String> words) {
		return join(words, "and");
	}

	/**
	 * Join words as in <em>CTO, CPO or CPTO</em>.
	 * @param words the words
	 * @return the phrase, empty for no word
	 */
	public static String or(List<String> words) {
		return join(words, "or");
	}

	/**
	 * Join the first of many words as in <em>CTO, CPO and 17 more</em>.
	 * @param words the words
	 * @param most how many to write out at most, at least one
	 * @return the phrase, empty for no word
	 */
	public static String and(List<String> words, int most) {
		int more = words.size() - most;
		return (more > 0) ? and(Stream.concat(words.stream().limit(most), Stream.of(more + " more")).toList())
				: and(words);
	}

	/**
	 * Choose a word by number.
	 * @param number how many there are
	 * @param one the word for one of them
	 * @param several the word for several of them, and for none
	 * @return one of the words
	 */
	public static String plural(long number, String one, String several) {
		return (number == 1) ? one : several;
	}

	/**
	 * Count things.
	 * @param number how many there are
	 * @param one what one of them is called
	 * @param several what several of them are called
	 * @return for instance <em>1 category</em>, <em>2 categories</em> or <em>no
	 * category</em>
	 */
	public static String count(long number, String one, String several) {
		return (number == 0) ? "no " + one : number + " " + plural(number, one, several);
	}

	/**
	 * Count things in words.
	 * @param number how many there are
	 * @param one what one of them is called
	 * @param several what several of them are called
	 * @return the number up to twelve as a word, then the thing: <em>two answers</em>,
	 * <em>no answers</em>
	 */
	public static String countInWords(int number, String one, String several) {
		return ((number == 0) ? "no" : number(number)) + " " + plural(number, one, several);
	}

	/**
	 * Write a number.
	 * @param number the number
	 * @return the number up to twelve as a word, <em>none</em> for 0
	 */
	public static String number(int number) {
		return (number == 0) ? "none" : (number < NUMBERS.size()) ? NUMBERS.get(number) : String.valueOf(number);
	}

	/**
	 * Begin a sentence.
	 * @param words words that begin in lower case
	 * @return the same with a capital
	 */
	public static String capitalized(String words) {
		int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
		return words.substring(0, first).toUpperCase(Locale.ENGLISH) + words.substring(first);
	}

	/**
	 * Put a heading into the middle of a sentence: <em>primary focus</em>, but
	 * <em>KPIs</em>.
	 * @param heading words of which the first has a capital
	 * @return the same without it, unless a second capital means letters that belong so
	 */
	public static String uncapitalized(String heading) {
		boolean word = heading.length() > 1 && !Character.isUpperCase(heading.charAt(1));
		return word ? heading.substring(0, 1).toLowerCase(Locale.ENGLISH) + heading.substring(1) : heading;
	}

	private static String join(List<String> words, String conjunction) {
		int last = words.size() - 1;
		return (last < 1) ? String.join("", words)
				: String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
	}

}
