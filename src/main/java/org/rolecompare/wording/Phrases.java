package org.rolecompare.wording;

import java.util.List;
import java.util.Locale;

/**
 * Lists in running text.
 */
public final class Phrases {

	private Phrases() {
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
	 * Join names that begin a sentence elsewhere, as in <em>primary focus and pay</em>.
	 * @param names the names
	 * @return the phrase, empty for no name
	 */
	public static String lowerCaseList(List<String> names) {
		return list(names.stream().map(Phrases::lowerCaseFirst).toList());
	}

	private static String lowerCaseFirst(String name) {
		// A second capital means letters that belong so: KPIs, not kPIs.
		boolean word = name.length() > 1 && !Character.isUpperCase(name.charAt(1));
		return word ? name.substring(0, 1).toLowerCase(Locale.ENGLISH) + name.substring(1) : name;
	}

}
