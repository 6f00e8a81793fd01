package org.rolecompare.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A word or phrase that is looked for.
 *
 * @param typed what the reader typed
 * @param alternatives the phrases any of which is it, each as its stems; the first one is
 * what was typed
 * @param tags tags any of which is it, too
 * @param beginning whether a word that begins with it is it, too, since the reader is
 * still typing
 */
public record SoughtWord(String typed, List<List<String>> alternatives, List<String> tags, boolean beginning) {

	/** A word that means the same finds less surely than the word itself. */
	private static final float SYNONYM_BOOST = .6f;

	/** Silent words between two words of a phrase are left out of the index. */
	private static final int SLOP = 2;

	SoughtWord(String typed, List<List<String>> alternatives) {
		this(typed, alternatives, List.of(), false);
	}

	/** Take tags for it, and other phrases. */
	public SoughtWord orTagged(Collection<String> others) {
		return new SoughtWord(this.typed, this.alternatives, List.copyOf(others), this.beginning);
	}

	/** Take other phrases for it, as they are read. */
	public SoughtWord or(Collection<String> phrases, TextAnalysis analysis) {
		List<List<String>> all = new ArrayList<>(this.alternatives);
		phrases.stream().map(analysis::stems).filter((stems) -> !stems.isEmpty()).forEach(all::add);
		return new SoughtWord(this.typed, all.stream().distinct().toList(), this.tags, this.beginning);
	}

	/** Take any word that begins with it for it. */
	public SoughtWord orBeginning() {
		return new SoughtWord(this.typed, this.alternatives, this.tags, true);
	}

	/** Ask where it occurs in a field of stems. */
	Query in(String field) {
		Stream<Query> phrases = IntStream.range(0, this.alternatives.size()).mapToObj((i) -> {
			Query phrase = phrase(field, this.alternatives.get(i));
			return (i == 0) ? phrase : new BoostQuery(phrase, SYNONYM_BOOST);
		});
		Stream<Query> begun = Stream.of(this.alternatives.get(0))
			.filter((stems) -> this.beginning && stems.size() == 1)
			.map((stems) -> new PrefixQuery(new Term(field, stems.get(0))));
		List<Query> any = Stream.concat(phrases, begun).toList();
		return (any.size() == 1) ? any.get(0) : new DisjunctionMaxQuery(any, 0);
	}

	private static Query phrase(String field, List<String> stems) {
		return (stems.size() == 1) ? new TermQuery(new Term(field, stems.get(0)))
				: new PhraseQuery(SLOP, field, stems.toArray(String[]::new));
	}

}
