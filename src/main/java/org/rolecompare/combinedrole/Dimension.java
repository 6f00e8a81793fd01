package org.rolecompare.combinedrole;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What signals are about, such as the stage of a company or its people, as pages write
 * it.
 */
public final class Dimension {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private Dimension() {
	}

	/**
	 * Write a dimension as a heading. Most are slugs of plain words; one that is about
	 * the holder of a role, such as {@code ceo}, goes by that role's letters.
	 * @param dimension the dimension as the catalogue writes it
	 * @param letters abbreviations of roles by slug
	 * @return the heading
	 */
	public static String label(String dimension, Map<String, String> letters) {
		String role = letters.get(dimension);
		if (role != null) {
			return role;
		}
		String words = SLUG.matcher(dimension).matches() ? dimension.replace('-', ' ') : dimension;
		int first = words.offsetByCodePoints(0, 1);
		return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
	}

}
