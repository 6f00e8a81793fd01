package org.rolecompare.address;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The words of a query. A word occurs in a text wherever its letters do, whatever their
 * case; all words have to occur, in any order.
 *
 * @param query what the reader typed, tidied: one blank between words, no control
 * characters
 */
public record SearchWords(String query, List<String> words) {

	/** Nothing asked for: everything matches. */
	public static final SearchWords NONE = new SearchWords("", List.of());

	private static final int MOST_WORDS = 12;

	private static final Pattern BLANKS = Pattern.compile(" ");

	/**
	 * Read a query.
	 * @param typed what the reader typed; anything goes, and what is longer than two
	 * hundred characters or twelve words is cut
	 * @return its words, none if nothing visible was typed
	 */
	public static SearchWords of(@Nullable String typed) {
		String visible = UserInput.visible(typed);
		if (visible.isEmpty()) {
			return NONE;
		}
		List<String> words = BLANKS.splitAsStream(visible).limit(MOST_WORDS).distinct().toList();
		return new SearchWords(String.join(" ", words), words);
	}

	public boolean isEmpty() {
		return this.words.isEmpty();
	}

	/** Whether every word occurs in at least one of the texts. */
	public boolean allOccurIn(Collection<String> texts) {
		return this.words.stream()
			.map(SearchWords::pattern)
			.allMatch((word) -> texts.stream().anyMatch((text) -> word.matcher(text).find()));
	}

	/** Cuts a text where the words occur in it; together the fragments are the text. */
	public List<Fragment> mark(String text) {
		if (isEmpty()) {
			return List.of(new Fragment(text, false));
		}
		List<Fragment> fragments = new ArrayList<>();
		Matcher hits = anyOf(this.words).matcher(text);
		int end = 0;
		while (hits.find()) {
			if (hits.start() > end) {
				fragments.add(new Fragment(text.substring(end, hits.start()), false));
			}
			fragments.add(new Fragment(hits.group(), true));
			end = hits.end();
		}
		if (end < text.length()) {
			fragments.add(new Fragment(text.substring(end), false));
		}
		return fragments;
	}

	private static Pattern pattern(String word) {
		return anyOf(List.of(word));
	}

	private static Pattern anyOf(List<String> words) {
		// The longest first, or "port" would hide "portfolio".
		String alternatives = words.stream()
			.sorted((a, b) -> b.length() - a.length())
			.map(Pattern::quote)
			.collect(Collectors.joining("|"));
		return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** A piece of a text, and whether it is one of the words. */
	public record Fragment(String text, boolean hit) {
	}

}
