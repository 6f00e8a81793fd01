package org.rolecompare.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

import org.rolecompare.address.SearchWords;

/**
 * Words that a reader looks for in single texts: a filter within a page, and the marks
 * where words were found. It finds a word where a search of the whole catalogue finds it.
 */
public final class SoughtWords {

	private static final String FIELD = "text";

	private final TextAnalysis analysis;

	private final SearchWords typed;

	private final List<SoughtWord> words;

	/**
	 * Look for words.
	 * @param typed what the reader typed
	 * @param words how that is read, or as much of it as is to be marked
	 */
	public SoughtWords(TextAnalysis analysis, SearchWords typed, List<SoughtWord> words) {
		this.analysis = analysis;
		this.typed = typed;
		this.words = List.copyOf(words);
	}

	/** What the reader typed. */
	public SearchWords typed() {
		return this.typed;
	}

	/** Whether nothing was typed, so that every text is wanted. */
	public boolean isEmpty() {
		return this.typed.isEmpty();
	}

	/**
	 * Whether every word occurs in at least one of the texts. Of words that say nothing
	 * alone, such as <em>the</em>, no text is wanted.
	 */
	public boolean allOccurIn(Collection<String> texts) {
		if (isEmpty()) {
			return true;
		}
		MemoryIndex index = new MemoryIndex();
		texts.forEach((text) -> index.addField(FIELD, text, this.analysis.stemming()));
		return !this.words.isEmpty() && index.search(query(Occur.MUST)) > 0;
	}

	/** Cut a text where the words occur in it; together the fragments are the text. */
	public List<Fragment> mark(String text) {
		List<Fragment> fragments = new ArrayList<>();
		BitSet hits = hits(text);
		int start = 0;
		while (start < text.length()) {
			boolean hit = hits.get(start);
			int end = hit ? hits.nextClearBit(start) : hits.nextSetBit(start);
			end = (end < 0) ? text.length() : end;
			fragments.add(new Fragment(text.substring(start, end), hit));
			start = end;
		}
		return fragments.isEmpty() ? List.of(new Fragment(text, false)) : fragments;
	}

	/** The places of the letters that belong to a word that was found. */
	private BitSet hits(String text) {
		BitSet hits = new BitSet();
		if (this.words.isEmpty()) {
			return hits;
		}
		MemoryIndex index = new MemoryIndex(true);
		index.addField(FIELD, text, this.analysis.stemming());
		IndexSearcher searcher = index.createSearcher();
		try {
			Weight weight = searcher.createWeight(searcher.rewrite(query(Occur.SHOULD)), ScoreMode.COMPLETE_NO_SCORES,
					1);
			Matches found = weight.matches(searcher.getLeafContexts().get(0), 0);
			MatchesIterator places = (found != null) ? found.getMatches(FIELD) : null;
			while (places != null && places.next()) {
				hits.set(places.startOffset(), places.endOffset());
			}
			return hits;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A text in memory could not be read", ex);
		}
	}

	private Query query(Occur occur) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		this.words.forEach((word) -> query.add(word.in(FIELD), occur));
		return query.build();
	}

}
