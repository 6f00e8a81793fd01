package org.rolecompare.citationformat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Writes BibTeX that classic BibTeX, biblatex and reference managers read. Letters beyond
 * ASCII stay as they are, since all of these read UTF-8.
 */
final class BibTex {

	/** The names of months as every style of BibTeX knows them. */
	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	/** The signs that mean something to LaTeX. */
	private static final Pattern SPECIALS = Pattern.compile("[&%#_${}\\\\~^]");

	/** A word with a capital letter after its first sign. */
	private static final Pattern SPELLED = Pattern.compile(".+\\p{Lu}.*");

	/** What would end the value, and what stands in no address. */
	private static final Pattern NOT_IN_URL = Pattern.compile("[{}\\\\\\s]");

	private BibTex() {
	}

	static String write(List<CitedWork> works) {
		return works.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
	}

	private static String entry(CitedWork work) {
		List<String> fields = new ArrayList<>();
		String authors = work.authors().stream().map(BibTex::name).collect(Collectors.joining(" and "));
		add(fields, "author", authors.isEmpty() ? null : authors);
		add(fields, "title", title(work.title()));
		add(fields, "howpublished", (work.container() != null) ? escape(work.container()) : null);
		List<String> published = work.publishedParts();
		add(fields, "year", part(published, 0));
		String month = part(published, 1);
		if (month != null) {
			// Without braces it is the name of the month that the style has.
			fields.add("  month = " + MONTHS.get(Integer.parseInt(month) - 1));
		}
		add(fields, "day", part(published, 2));
		add(fields, "version", (work.version() != null) ? escape(work.version()) : null);
		add(fields, "url", url(work.url()));
		add(fields, "urldate", (work.accessed() != null) ? work.accessed().toString() : null);
		add(fields, "note", (work.note() != null) ? escape(work.note()) : null);
		return "@misc{" + work.key() + ",\n" + String.join(",\n", fields) + "\n}\n";
	}

	private static void add(List<String> fields, String name, @Nullable String value) {
		if (value != null) {
			fields.add("  " + name + " = {" + value + "}");
		}
	}

	private static @Nullable String part(List<String> parts, int index) {
		return (index < parts.size()) ? parts.get(index) : null;
	}

	/** Braces keep the name of an organisation whole. */
	private static String name(AuthorName name) {
		String escaped = escape(name.familyFirst());
		return name.isWhole() ? "{" + escaped + "}" : escaped;
	}

	/** Many styles write titles in lower case: braces keep words such as CTO. */
	private static String title(String title) {
		return Arrays.stream(title.split(" ")).map((word) -> {
			String escaped = escape(word);
			return SPELLED.matcher(word).matches() ? "{" + escaped + "}" : escaped;
		}).collect(Collectors.joining(" "));
	}

	private static String escape(String text) {
		return SPECIALS.matcher(text).replaceAll((sign) -> Matcher.quoteReplacement(switch (sign.group()) {
			case "\\" -> "\\textbackslash{}";
			case "~" -> "\\textasciitilde{}";
			case "^" -> "\\textasciicircum{}";
			default -> "\\" + sign.group();
		}));
	}

	/** An address is read as it is, so that its signs are not escaped. */
	private static String url(String url) {
		return NOT_IN_URL.matcher(url)
			.replaceAll((sign) -> String.format(Locale.ROOT, "%%%02X", (int) sign.group().charAt(0)));
	}

}
