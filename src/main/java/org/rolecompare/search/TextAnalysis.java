package org.rolecompare.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import org.rolecompare.address.SearchWords;

/**
 * How the words of a catalogue are read, wherever they are looked for: forms of a word
 * are one, words that say nothing are left out, and words that mean the same find each
 * other. Immutable.
 */
public final class TextAnalysis {

	private final Analyzer texts;

	private final Analyzer asked;

	private final Analyzer words;

	private final Phrases<Set<List<String>>> synonyms;

	/**
	 * Read texts of one language.
	 * @param language its primary subtag after BCP 47, such as {@code en}; the words of a
	 * language that we do not know are taken as they are
	 * @param synonyms groups of words and phrases that mean the same
	 */
	public TextAnalysis(String language, List<List<String>> synonyms) {
		Language known = Language.of(language);
		this.texts = WordAnalyzer.stemming(known, false);
		this.asked = WordAnalyzer.stemming(known, true);
		this.words = WordAnalyzer.literal(known);
		List<Map.Entry<String, Set<List<String>>>> groups = new ArrayList<>();
		for (List<String> group : synonyms) {
			Set<List<String>> same = group.stream()
				.map(this::stems)
				.filter((stems) -> !stems.isEmpty())
				.collect(Collectors.toCollection(LinkedHashSet::new));
			group.forEach((phrase) -> groups.add(Map.entry(phrase, same)));
		}
		this.synonyms = new Phrases<>(this, groups);
	}

	/**
	 * Read what a reader looks for within a page: every word has to occur, in any of its
	 * forms or as a word that means the same.
	 */
	public SoughtWords read(SearchWords typed) {
		return new SoughtWords(this, typed,
				sought(typed.query(), new Phrases<Void>(this, List.of())).stream().map(Sought::word).toList());
	}

	/**
	 * Read a query.
	 * @param <M> what phrases mean
	 * @param query what is looked for
	 * @param phrases phrases that mean something, which are not cut into words
	 * @return its words and phrases in their order, without those that say nothing
	 */
	public <M> List<Sought<M>> sought(String query, Phrases<M> phrases) {
		List<Word> all = split(query);
		List<Sought<M>> sought = new ArrayList<>();
		int next = 0;
		while (next < all.size()) {
			List<String> rest = all.subList(next, all.size()).stream().map(Word::stem).toList();
			Phrases.Match<M> meant = phrases.match(rest);
			Phrases.Match<Set<List<String>>> same = this.synonyms.match(rest);
			int length = (meant != null) ? meant.length() : (same != null) ? same.length() : 1;
			String typed = all.subList(next, next + length).stream().map(Word::typed).collect(Collectors.joining(" "));
			Set<List<String>> alternatives = new LinkedHashSet<>();
			alternatives.add(rest.subList(0, length));
			if (meant == null && same != null) {
				alternatives.addAll(same.meaning());
			}
			sought.add(new Sought<>(new SoughtWord(typed, List.copyOf(alternatives)),
					(meant != null) ? meant.meaning() : null));
			next += length;
		}
		return sought;
	}

	/**
	 * The words of a query or a name without those that say nothing, each as its stem.
	 */
	public List<String> stems(String text) {
		return terms(this.asked, text);
	}

	/** All words of a text as they are typed, folded. */
	public List<String> words(String text) {
		return terms(this.words, text);
	}

	Analyzer stemming() {
		return this.texts;
	}

	Analyzer exact() {
		return this.words;
	}

	private List<Word> split(String text) {
		List<Word> split = new ArrayList<>();
		for (String word : words(text)) {
			stems(word).stream().map((stem) -> new Word(word, stem)).forEach(split::add);
		}
		return split;
	}

	private static List<String> terms(Analyzer analyzer, String text) {
		try (TokenStream tokens = analyzer.tokenStream("", text)) {
			List<String> terms = new ArrayList<>();
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				terms.add(term.toString());
			}
			tokens.end();
			return terms;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A text in memory could not be read", ex);
		}
	}

	private record Word(String typed, String stem) {
	}

}
