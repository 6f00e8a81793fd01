package org.rolecompare.english;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The grade of school that a text asks of its reader, by the formula of Kincaid and
 * others (1975): 0.39 times the words of a sentence and 11.8 times the syllables of a
 * word, less 15.59. Syllables are counted by a rule of thumb, groups of vowels without a
 * silent e, which is off by one for some words and right on the whole. Letters that are
 * spelled out have a syllable each. Numbers are left out, as Flesch (1948) advises where
 * there are many.
 */
public final class ReadingGrade {

	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[)”\"’]*\\s+(?=[\\p{Lu}\\p{N}“\"(])");

	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’']*");

	private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

	/** The last letters of a word that are written and not spoken. */
	private static final Pattern SILENT = Pattern
		.compile("(?<=[aeiouy].{0,20}[^aeiouylr])e$|(?<=[aeiouy][^aeiouy]{0,3}[lr])(?<![^aeiouyl]l)e$"
				+ "|(?<=[^aeiouydt])ed$|(?<=[^aeiouycgsxz])(?<!sh|ch|[^aeiouyl]l)es$");

	/** Two vowels side by side that are spoken apart. */
	private static final Pattern APART = Pattern
		.compile("i(?=a(?!l\\b|ge))|(?<![gqtcs])i(?=o)|u(?=al|at)|ei(?=ng)|y(?=ing)|e(?=as?$)"
				+ "|(?<=sc|[^tc])i(?=en(?!d))");

	private ReadingGrade() {
	}

	/**
	 * Grade a text.
	 * @return the years of school, about; 0 for no words
	 */
	public static double of(String text) {
		List<String> words = words(text);
		if (words.isEmpty()) {
			return 0;
		}
		double syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
		return 0.39 * words.size() / sentences(text).size() + 11.8 * syllables / words.size() - 15.59;
	}

	/** The sentences of a text. */
	public static List<String> sentences(String text) {
		return List.of(SENTENCE_END.split(text.strip()));
	}

	private static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).toList();
	}

	static int syllables(String word) {
		if (word.length() > 1 && word.replaceFirst("s$", "").chars().allMatch(Character::isUpperCase)) {
			return word.replaceFirst("s$", "").length();
		}
		String spoken = SILENT.matcher(word.toLowerCase(Locale.ENGLISH).replaceAll("[’']s?$", "")).replaceFirst("");
		long apart = APART.matcher(spoken).results().count();
		return (int) Math.max(1, VOWELS.matcher(spoken).results().count() + apart);
	}

}
