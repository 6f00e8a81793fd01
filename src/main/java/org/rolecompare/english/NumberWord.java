package org.rolecompare.english;

import java.util.List;

/**
 * Small numbers as they are written in a sentence.
 */
public final class NumberWord {

	private static final List<String> WORDS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve");

	private NumberWord() {
	}

	/**
	 * Write a number.
	 * @param number the number
	 * @return the number up to twelve as a word, <em>none</em> for 0
	 */
	public static String of(int number) {
		return (number == 0) ? "none" : (number < WORDS.size()) ? WORDS.get(number) : String.valueOf(number);
	}

	/**
	 * Count things in words.
	 * @param number how many there are
	 * @param thing what one of them is called; its plural ends in s
	 * @return the number up to twelve as a word, then the thing: <em>two answers</em>
	 */
	public static String of(int number, String thing) {
		String word = (number < WORDS.size()) ? WORDS.get(number) : String.valueOf(number);
		return word + " " + thing + ((number == 1) ? "" : "s");
	}

}
