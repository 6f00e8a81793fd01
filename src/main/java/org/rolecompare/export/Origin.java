package org.rolecompare.export;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the pages of an archive come from: the absolute address of an installation, or
 * none. Pages name the address of their installation, so without one they are made under
 * {@link #NOWHERE}, and every trace of it is taken off them.
 *
 * @param baseUrl the absolute address, without a slash at its end
 * @param known whether it is an address where readers find the site
 */
record Origin(String baseUrl, boolean known) {

	/** An address that nobody can have. */
	static final String NOWHERE = "https://nowhere.invalid";

	/** What comes behind an absolute address, without the sign that ends a sentence. */
	private static final String REST = "(/(?:[^\\s<>\"]*[^\\s<>\".,;])?)?";

	/** Tell where an application is that makes its pages under this address. */
	static Origin at(String baseUrl) {
		return new Origin(baseUrl, !NOWHERE.equals(baseUrl));
	}

	/** Match absolute addresses of the site in a text, in angle brackets or not. */
	private Matcher matcher(String text) {
		return Pattern.compile("(<)?" + Pattern.quote(this.baseUrl) + REST + ">?").matcher(text);
	}

	/**
	 * Name the files of the archive where a text names absolute addresses of nowhere.
	 * @param file the file of the text
	 */
	String localize(String text, String file, ArchiveIndex index) {
		return this.known ? text : matcher(text)
			.replaceAll((found) -> Matcher.quoteReplacement(localized(found, new Links(file, index))));
	}

	private static String localized(MatchResult found, Links links) {
		String path = (found.group(2) != null) ? found.group(2) : "/";
		String name = links.findName(path).orElse(path);
		// In Markdown only an absolute address may stand in angle brackets.
		return (found.group(1) != null) ? "[" + name + "](" + links.find(path).orElse(path) + ")" : name;
	}

}
