package org.rolecompare.search;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Spells British words as Americans do, as far as the stems of both differ. A word that
 * is changed by mistake is changed wherever it stands, so it is still found.
 */
final class AmericanSpelling extends TokenFilter {

	private static final int SHORTEST = 5;

	private static final List<String> IZE = List.of("ise", "ises", "ised", "ising", "iser", "isers", "isation",
			"isations", "isational");

	private static final List<String> OR = List.of("our", "ours", "oured", "ouring", "oural", "ourable", "ourite");

	private static final List<String> PLURAL = List.of("", "s");

	/** Other words, each followed by its American form; plurals take an s. */
	private static final List<String> WORDS = List.of("licence", "license", "defence", "defense", "programme",
			"program", "centre", "center", "catalogue", "catalog");

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	AmericanSpelling(TokenStream words) {
		super(words);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		if (this.term.length() >= SHORTEST) {
			String british = this.term.toString();
			String american = spell(british);
			if (!american.equals(british)) {
				this.term.setEmpty().append(american);
			}
		}
		return true;
	}

	private static String spell(String word) {
		for (String ending : IZE) {
			if (word.endsWith(ending)) {
				int stem = word.length() - ending.length();
				return word.substring(0, stem) + "iz" + ending.substring(2);
			}
		}
		for (String ending : OR) {
			if (word.endsWith(ending)) {
				int stem = word.length() - ending.length();
				return word.substring(0, stem) + "or" + ending.substring("our".length());
			}
		}
		for (int i = 0; i < WORDS.size(); i += 2) {
			if (word.startsWith(WORDS.get(i)) && PLURAL.contains(word.substring(WORDS.get(i).length()))) {
				return WORDS.get(i + 1) + word.substring(WORDS.get(i).length());
			}
		}
		return word;
	}

}
