package org.rolecompare.english;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Lists and counts in running text.
 */
public final class English {

	private English() {
	}

	/**
	 * Join words as in <em>CTO, CPO and CPTO</em>.
	 * @param words the words
	 * @return the phrase, empty for no word
	 */
	public static String list(List<String> words) {
		int last = words.size() - 1;
		return (last < 1) ? String.join("", words)
				: String.join(", ", words.subList(0, last)) + " and " + words.get(last);
	}

	/**
	 * Join the first of many words as in <em>CTO, CPO and 17 more</em>.
	 * @param words the words
	 * @param most how many to write out at most, at least one
	 * @return the phrase, empty for no word
	 */
	public static String list(List<String> words, int most) {
		int more = words.size() - most;
		return (more > 0) ? list(Stream.concat(words.stream().limit(most), Stream.of(more + " more")).toList())
				: list(words);
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
		return (number == 0) ? "no " + one : number + " " + ((number == 1) ? one : several);
	}

	/**
	 * Join names that begin a sentence elsewhere, as in <em>primary focus and pay</em>.
	 * @param names the names
	 * @return the phrase, empty for no name
	 */
	public static String lowerCaseList(List<String> names) {
		return list(names.stream().map(English::lowerCaseFirst).toList());
	}

	private static String lowerCaseFirst(String name) {
		// A second capital means letters that belong so: KPIs, not kPIs.
		boolean word = name.length() > 1 && !Character.isUpperCase(name.charAt(1));
		return word ? name.substring(0, 1).toLowerCase(Locale.ENGLISH) + name.substring(1) : name;
	}

}
