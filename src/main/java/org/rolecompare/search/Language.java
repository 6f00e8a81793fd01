package org.rolecompare.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.util.ElisionFilter;

import org.jspecify.annotations.Nullable;

/** What differs between languages: which words say nothing, and how a word is stemmed. */
enum Language {

	/**
	 * By the older of two stemmers: the newer one does not take CTOs for the plural of
	 * CTO.
	 */
	ENGLISH("en", "Porter"),

	DANISH("da", "Danish"),

	DUTCH("nl", "Dutch"),

	FINNISH("fi", "Finnish"),

	FRENCH("fr", "French"),

	GERMAN("de", "German2"),

	HUNGARIAN("hu", "Hungarian"),

	ITALIAN("it", "Italian"),

	NORWEGIAN("no", "Norwegian"),

	PORTUGUESE("pt", "Portuguese"),

	ROMANIAN("ro", "Romanian"),

	RUSSIAN("ru", "Russian"),

	SPANISH("es", "Spanish"),

	SWEDISH("sv", "Swedish"),

	TURKISH("tr", "Turkish"),

	/** Any other, whose words are taken as they are. */
	OTHER("", null);

	private static final String DEPARTMENT = "it";

	/** Words of questions, beside those that Lucene leaves out. */
	private static final String QUESTION_WORDS = "who whom whose what which when where why how do does did done can"
			+ " could should would must may might shall has have had having i you he she we us our your their its me"
			+ " my am were been being so than too just about all any some also get gets both many much often really"
			+ " able long tell show find me please from into" + " need needs want good bad best worth";

	private final String tag;

	private final @Nullable String stemmer;

	Language(String tag, @Nullable String stemmer) {
		this.tag = tag;
		this.stemmer = stemmer;
	}

	/**
	 * Find a language.
	 * @param tag its primary subtag after BCP 47, such as {@code de}
	 */
	static Language of(String tag) {
		return Arrays.stream(values()).filter((language) -> language.tag.equals(tag)).findFirst().orElse(OTHER);
	}

	/**
	 * The silent words as texts write them, which is not in capitals: IT is a department.
	 * @param asked whether a reader asks, who writes <em>it</em> for it
	 */
	CharArraySet silentWords(boolean asked) {
		CharArraySet silent = silentWords();
		CharArraySet written = new CharArraySet(2 * silent.size(), false);
		silent.stream().map((word) -> new String((char[]) word)).forEach((word) -> {
			if (!asked || !word.equals(DEPARTMENT)) {
				written.add(word);
				written.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
			}
		});
		return written;
	}

	/** Bring the forms of a word together. */
	TokenStream stem(TokenStream words) {
		if (this.stemmer == null) {
			return words;
		}
		return new SnowballFilter((this == ENGLISH) ? new AmericanSpelling(words) : words, this.stemmer);
	}

	/** Leave out what is written together with a word and is none of it. */
	TokenStream bare(TokenStream words) {
		return (this == ENGLISH) ? new EnglishPossessiveFilter(words)
				: new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
	}

	private CharArraySet silentWords() {
		return switch (this) {
			case ENGLISH -> english();
			case DANISH -> DanishAnalyzer.getDefaultStopSet();
			case DUTCH -> DutchAnalyzer.getDefaultStopSet();
			case FINNISH -> FinnishAnalyzer.getDefaultStopSet();
			case FRENCH -> FrenchAnalyzer.getDefaultStopSet();
			case GERMAN -> GermanAnalyzer.getDefaultStopSet();
			case HUNGARIAN -> HungarianAnalyzer.getDefaultStopSet();
			case ITALIAN -> ItalianAnalyzer.getDefaultStopSet();
			case NORWEGIAN -> NorwegianAnalyzer.getDefaultStopSet();
			case PORTUGUESE -> PortugueseAnalyzer.getDefaultStopSet();
			case ROMANIAN -> RomanianAnalyzer.getDefaultStopSet();
			case RUSSIAN -> RussianAnalyzer.getDefaultStopSet();
			case SPANISH -> SpanishAnalyzer.getDefaultStopSet();
			case SWEDISH -> SwedishAnalyzer.getDefaultStopSet();
			case TURKISH -> TurkishAnalyzer.getDefaultStopSet();
			case OTHER -> CharArraySet.EMPTY_SET;
		};
	}

	private static CharArraySet english() {
		Set<String> words = Stream
			.concat(EnglishAnalyzer.getDefaultStopSet().stream().map((word) -> new String((char[]) word)),
					Stream.of(QUESTION_WORDS.split(" ")))
			.collect(Collectors.toSet());
		return CharArraySet.unmodifiableSet(new CharArraySet(words, false));
	}

}
