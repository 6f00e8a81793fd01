package org.rolecompare.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

import org.rolecompare.english.WrittenDate;

/**
 * Whether every text and number that an answer tells a program stands on the page of the
 * same address as well, as text or in an attribute.
 */
public final class AnswerOnPage {

	/** By what programs tell things apart, which a page says in words of its own. */
	private static final Pattern CODES = Pattern
		.compile(".*\\.(anchor|bound|handover|hue|kind|level|option|signs|slug|word)");

	/** What a page leaves to the page to which it links, or says in another way. */
	private static final Pattern ELSEWHERE = Pattern.compile(String.join("|", List.of(
			// A role stands on every page by its name or its letters.
			".*\\.(aliases|role\\.href|roles\\.href|parts\\.(href|name)|compared\\.(href|name)|combined\\.(href|name))",
			".*\\.(role|roles|owners|from|to)\\.(name|abbreviation|href)",
			// A marked dispute leads to its sides, where its question stands.
			".*\\.disputes?\\.question",
			// A list of sources names them, and the page of each tells the rest.
			"referenceList\\.entries\\.source\\.(note|published|retrieved|sample|url|sameVoiceAs\\.\\w+)",
			"referenceProfile\\.(passedOn|repeating)\\.(authors|note|published|sample|url)",
			// What a reader asked for in vain is told only where there is any.
			".*\\.ignored\\.kind",
			// A page that shows a part of a list tells little of the whole.
			"matrix\\.summary\\..*", "referenceList\\.whole\\..*", ".*\\.paging\\.address",
			// A sheet of paper counts the answers from which nothing follows, and no
			// questions
			// where nothing is answered.
			"memo\\.silent", "memo\\.(options\\.standing\\.questions|said\\.asked)",
			// A narrow column, or a sheet of paper, has the short name of a structure.
			"findings\\.glance\\.columns\\.head", "memo\\.options\\.(head|name)",
			// The setting is told by the page that it leads to.
			"structureComparison\\.divisions\\.setting\\.assumption",
			// The next category is led to by its name.
			"categoryProfile\\.next\\.question",
			// A move shows the lines of a category and leads to none.
			"move\\.(failures|paths|pay|teams)\\.href",
			// Of whom a share is told goes without saying where the row names them.
			"figures\\.\\w+\\.rows\\.sample\\.whom")));

	private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u00ad\\u200b]+");

	private final String page;

	private final List<String> missing = new ArrayList<>();

	private AnswerOnPage(Document page) {
		this.page = everythingOn(page);
	}

	/**
	 * Compare an answer with its page, where it has one.
	 * @param pages the page at an address from the first slash
	 * @return what the answer tells and the page does not, each with where it stands in
	 * the answer
	 */
	public static List<String> missing(JsonNode answer, Function<String, Document> pages) {
		JsonNode page = answer.at("/about/page");
		if (page.isNull()) {
			return List.of();
		}
		URI address = URI.create(page.asString());
		String query = (address.getRawQuery() != null) ? "?" + address.getRawQuery() : "";
		AnswerOnPage comparison = new AnswerOnPage(pages.apply(address.getRawPath() + query));
		answer.forEachEntry((name, value) -> {
			if (!"about".equals(name)) {
				comparison.look(name, value);
			}
		});
		return comparison.missing;
	}

	private void look(String path, JsonNode node) {
		if (node.isObject()) {
			node.forEachEntry((name, value) -> look(path + "." + name, value));
		}
		else if (node.isArray()) {
			node.forEach((each) -> look(path, each));
		}
		else if ((node.isString() || node.isNumber()) && !CODES.matcher(path).matches()
				&& !ELSEWHERE.matcher(path).matches() && !isShown(node)) {
			this.missing.add(path + ": " + node.asString());
		}
	}

	private boolean isShown(JsonNode node) {
		if (node.isNumber()) {
			return numbers(node).stream().anyMatch(this::hasNumber);
		}
		String text = simplified(node.asString());
		return this.page.contains(text)
				|| (DATE.matcher(text).matches() && this.page.contains(simplified(WrittenDate.of(text).text())));
	}

	private boolean hasNumber(String number) {
		return Pattern.compile("(?<![\\d.,])" + Pattern.quote(number) + "(?!\\d)").matcher(this.page).find();
	}

	/** A number as a page may write it: 2500 and 2,500, but a year always without. */
	private static List<String> numbers(JsonNode number) {
		if (number.asDouble() != Math.rint(number.asDouble())) {
			return List.of(number.asString());
		}
		return List.of(String.valueOf(number.asLong()), String.format(Locale.ENGLISH, "%,d", number.asLong()));
	}

	/** All text and all attributes, and the text again without what stands within it. */
	private static String everythingOn(Document page) {
		StringBuilder all = new StringBuilder(page.text());
		Document plain = page.clone();
		plain.select(".cites, .evidence, .dispute").remove();
		all.append('\n').append(plain.text());
		for (Element element : page.getAllElements()) {
			for (Attribute attribute : element.attributes()) {
				all.append('\n').append(attribute.getValue());
			}
		}
		return simplified(all.toString());
	}

	private static String simplified(String text) {
		return BLANKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}

}
