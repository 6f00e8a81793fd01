package org.rolecompare.citationformat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;

/**
 * The name of an author as lists of sources need it, with the family name apart.
 *
 * @param given the given names; empty for an organisation, whose name is whole
 * @param particle what stands before the family name and is no part of it where names are
 * sorted, such as <em>van der</em>; empty for nothing
 * @param family the family name, or the whole name
 */
record AuthorName(String given, String particle, String family) {

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	/** What no name of one person has: it would be taken for several names. */
	private static final Pattern SEVERAL = Pattern.compile(",|\\band\\b|&");

	/**
	 * Read a name.
	 * @param name the name as it is read, given names first
	 * @param corporate whether it is the name of an organisation
	 */
	static AuthorName of(String name, boolean corporate) {
		List<String> words = Arrays.asList(BLANKS.split(name.strip()));
		if (corporate || words.size() == 1 || SEVERAL.matcher(name).find()) {
			return new AuthorName("", "", String.join(" ", words));
		}
		// As BibTeX does it: the words in lower case before the last one are the
		// particle.
		int last = words.size() - 1;
		int start = 1;
		while (start < last && !isLowerCase(words.get(start))) {
			start++;
		}
		int end = start;
		while (end < last && isLowerCase(words.get(end))) {
			end++;
		}
		return new AuthorName(join(words.subList(0, start)), join(words.subList(start, end)),
				join(words.subList(end, words.size())));
	}

	boolean isWhole() {
		return this.given.isEmpty();
	}

	/**
	 * The family name with its particle, then the given names: <em>van Dyck, Anna</em>.
	 */
	String familyFirst() {
		String name = this.particle.isEmpty() ? this.family : this.particle + " " + this.family;
		return isWhole() ? name : name + ", " + this.given;
	}

	CSLName toCsl() {
		if (isWhole()) {
			return new CSLNameBuilder().literal(this.family).build();
		}
		CSLNameBuilder name = new CSLNameBuilder().given(this.given).family(this.family);
		return (this.particle.isEmpty() ? name : name.nonDroppingParticle(this.particle)).build();
	}

	private static boolean isLowerCase(String word) {
		return Character.isLowerCase(word.codePointAt(0));
	}

	private static String join(List<String> words) {
		return String.join(" ", words);
	}

}
