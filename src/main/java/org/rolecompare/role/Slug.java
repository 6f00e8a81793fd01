package org.rolecompare.role;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a name is written in an address: lower case, without accents, its words joined by
 * hyphens.
 */
public final class Slug {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

	private Slug() {
	}

	/** Write a name. */
	public static String of(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		String joined = NOT_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
		return OUTER_HYPHENS.matcher(joined).replaceAll("");
	}

}
