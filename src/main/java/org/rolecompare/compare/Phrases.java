package org.rolecompare.compare;

import java.util.List;
import java.util.Locale;

/**
 * Lists in running text.
 */
final class Phrases {

	private Phrases() {
	}

	/**
	 * Join words as in <em>CTO, CPO and CPTO</em>.
	 */
	static String list(List<String> words) {
		int last = words.size() - 1;
		return (last < 1) ? String.join("", words)
				: String.join(", ", words.subList(0, last)) + " and " + words.get(last);
	}

	/**
	 * Join names that begin a sentence elsewhere, as in <em>primary focus and pay</em>.
	 */
	static String lowerCaseList(List<String> names) {
		return list(names.stream().map(Phrases::lowerCaseFirst).toList());
	}

	private static String lowerCaseFirst(String name) {
		// A second capital means letters that belong so: KPIs, not kPIs.
		boolean word = name.length() > 1 && !Character.isUpperCase(name.charAt(1));
		return word ? name.substring(0, 1).toLowerCase(Locale.ENGLISH) + name.substring(1) : name;
	}

}
