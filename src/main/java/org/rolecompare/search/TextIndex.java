package org.rolecompare.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.IOSupplier;

/**
 * An index of texts in memory, read-only once it is made. Any number of threads may
 * search it.
 *
 * @param <T> what the texts belong to
 */
public final class TextIndex<T> {

	/** What an entry is called. */
	private static final String TITLE = "title";

	/** What it belongs to. */
	private static final String CONTEXT = "context";

	private static final String TEXT = "text";

	/** All of its words as they are written, by which misspelt ones are mended. */
	private static final String WORDS = "words";

	/** Its titles, each as one term. */
	private static final String WHOLE = "whole";

	private static final String TAG = "tag";

	private static final float TITLE_BOOST = 2.5f;

	private static final float CONTEXT_BOOST = 1.2f;

	private static final float TAG_BOOST = 4;

	private static final float WHOLE_BOOST = 12;

	private static final float NEARNESS_BOOST = .5f;

	/** Texts are short: a long one is hardly less about a word than a short one. */
	private static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, .3f);

	/** Words of the same phrase may stand as far apart. */
	private static final int NEARNESS = 4;

	/** Shorter words are never taken for misspelt. */
	private static final int SHORTEST_MENDED = 4;

	private static final int SHORT = 5;

	private static final int LONG = 8;

	private static final int MOST_SPELLINGS = 5;

	private final TextAnalysis analysis;

	private final List<T> items;

	private final IndexReader reader;

	private final IndexSearcher searcher;

	private TextIndex(TextAnalysis analysis, List<T> items, IndexReader reader) {
		this.analysis = analysis;
		this.items = items;
		this.reader = reader;
		this.searcher = new IndexSearcher(reader);
		this.searcher.setSimilarity(SIMILARITY);
		this.searcher.setQueryCache(null);
	}

	/** Index texts. */
	public static <T> TextIndex<T> of(TextAnalysis analysis, List<Entry<T>> entries) {
		return inMemory(() -> {
			ByteBuffersDirectory directory = new ByteBuffersDirectory();
			IndexWriterConfig config = new IndexWriterConfig(
					new PerFieldAnalyzerWrapper(analysis.stemming(), Map.of(WORDS, analysis.exact())));
			config.setSimilarity(SIMILARITY);
			try (IndexWriter writer = new IndexWriter(directory, config)) {
				for (Entry<T> entry : entries) {
					writer.addDocument(document(analysis, entry));
				}
				writer.forceMerge(1);
			}
			return new TextIndex<>(analysis, entries.stream().map(Entry::item).toList(),
					DirectoryReader.open(directory));
		});
	}

	private static Document document(TextAnalysis analysis, Entry<?> entry) {
		Document document = new Document();
		entry.titles().forEach((title) -> {
			document.add(new TextField(TITLE, title, Store.NO));
			document.add(new StringField(WHOLE, joined(analysis.stems(title)), Store.NO));
		});
		entry.context().forEach((text) -> document.add(new TextField(CONTEXT, text, Store.NO)));
		entry.texts().forEach((text) -> document.add(new TextField(TEXT, text, Store.NO)));
		entry.tags().forEach((tag) -> document.add(new StringField(TAG, tag, Store.NO)));
		Stream.of(entry.titles(), entry.context(), entry.texts())
			.flatMap(List::stream)
			.forEach((text) -> document.add(new TextField(WORDS, text, Store.NO)));
		return document;
	}

	/**
	 * Find what some words are about.
	 * @param words the words
	 * @return everything in which at least one of them occurs, in no order
	 */
	public List<Found<T>> search(List<SoughtWord> words) {
		if (words.isEmpty() || this.items.isEmpty()) {
			return List.of();
		}
		return inMemory(() -> {
			float[] relevance = new float[this.items.size()];
			float[] coverage = new float[this.items.size()];
			float all = 0;
			for (SoughtWord word : words) {
				float[] scores = scores(query(word));
				float weight = weight(scores);
				all += weight;
				for (int item = 0; item < scores.length; item++) {
					relevance[item] += scores[item];
					coverage[item] += (scores[item] > 0) ? weight : 0;
				}
			}
			float[] near = scores(near(words));
			float[] named = scores(whole(words));
			List<Found<T>> found = new ArrayList<>();
			for (int item = 0; item < relevance.length; item++) {
				if (relevance[item] > 0) {
					found
						.add(new Found<>(this.items.get(item), relevance[item] + near[item] + WHOLE_BOOST * named[item],
								coverage[item] / all, named[item] > 0));
				}
			}
			return found;
		});
	}

	private float[] scores(Query query) throws IOException {
		return this.searcher.search(query, new Scores(this.items.size()));
	}

	/** Whether any entry has a word. */
	public boolean has(SoughtWord word) {
		return inMemory(() -> this.searcher.search(new ConstantScoreQuery(query(word)), 1).scoreDocs.length > 0);
	}

	/**
	 * Say how much a word tells: the fewer entries have it, the more, and a word that
	 * none has as much as one that a single one has.
	 */
	private static float weight(float[] scores) {
		int entries = 0;
		for (float score : scores) {
			entries += (score > 0) ? 1 : 0;
		}
		return (float) Math.log(1 + scores.length / (1.0 + entries));
	}

	private static Query query(SoughtWord word) {
		Stream<Query> fields = Stream.of(new BoostQuery(word.in(TITLE), TITLE_BOOST),
				new BoostQuery(word.in(CONTEXT), CONTEXT_BOOST), word.in(TEXT));
		Stream<Query> tags = word.tags()
			.stream()
			.map((tag) -> new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(TAG, tag))), TAG_BOOST));
		return new DisjunctionMaxQuery(Stream.concat(fields, tags).toList(), .1f);
	}

	/** Ask for words that stand beside each other as in the query. */
	private static Query near(List<SoughtWord> words) {
		BooleanQuery.Builder near = new BooleanQuery.Builder();
		for (int i = 1; i < words.size(); i++) {
			String[] pair = Stream.of(words.get(i - 1), words.get(i))
				.flatMap((word) -> word.alternatives().get(0).stream())
				.toArray(String[]::new);
			near.add(new PhraseQuery(NEARNESS, TITLE, pair), Occur.SHOULD);
			near.add(new BoostQuery(new PhraseQuery(NEARNESS, TEXT, pair), NEARNESS_BOOST), Occur.SHOULD);
		}
		return near.build();
	}

	/** Ask for an entry that is called just what was asked for. */
	private static Query whole(List<SoughtWord> words) {
		String all = joined(words.stream().flatMap((word) -> word.alternatives().get(0).stream()).toList());
		return new ConstantScoreQuery(new TermQuery(new Term(WHOLE, all)));
	}

	private static String joined(List<String> stems) {
		return String.join(" ", stems);
	}

	/**
	 * Mend a misspelt query: each word that no entry has becomes the one that was most
	 * likely meant, one letter off, or two from eight letters on.
	 * @return the mended query, empty where no word is known to be misspelt
	 */
	public Optional<String> mend(String query) {
		return inMemory(() -> {
			List<String> words = this.analysis.words(query);
			List<String> meant = words.stream().map(this::mended).toList();
			return meant.equals(words) ? Optional.empty() : Optional.of(String.join(" ", meant));
		});
	}

	private String mended(String word) {
		if (word.length() < SHORTEST_MENDED || !word.chars().allMatch(Character::isLetter)
				|| this.analysis.stems(word).stream().allMatch(this::isKnown)) {
			return word;
		}
		DirectSpellChecker spelling = new DirectSpellChecker();
		spelling.setMinPrefix(0);
		spelling.setMinQueryLength(SHORTEST_MENDED);
		spelling.setMaxEdits((word.length() < LONG) ? 1 : 2);
		spelling.setAccuracy(0);
		return inMemory(() -> Arrays
			.stream(spelling.suggestSimilar(new Term(WORDS, word), MOST_SPELLINGS, this.reader,
					SuggestMode.SUGGEST_ALWAYS))
			.map((SuggestWord near) -> near.string)
			.filter((near) -> word.length() > SHORT || !differByOneLetter(word, near))
			.findFirst()
			.orElse(word));
	}

	/** In a short word another letter is mostly another word. */
	private static boolean differByOneLetter(String one, String other) {
		return one.length() == other.length()
				&& IntStream.range(0, one.length()).filter((i) -> one.charAt(i) != other.charAt(i)).count() == 1;
	}

	private boolean isKnown(String stem) {
		return inMemory(() -> {
			for (String field : List.of(TITLE, CONTEXT, TEXT)) {
				if (this.reader.docFreq(new Term(field, stem)) > 0) {
					return true;
				}
			}
			return false;
		});
	}

	private static <R> R inMemory(IOSupplier<R> work) {
		try {
			return work.get();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An index in memory could not be read", ex);
		}
	}

	/**
	 * What is indexed of something.
	 *
	 * @param item what it is
	 * @param titles what it is called
	 * @param context what it belongs to
	 * @param texts what it says
	 * @param tags by which it can be asked for, too
	 */
	public record Entry<T>(T item, List<String> titles, List<String> context, List<String> texts,
			Collection<String> tags) {
	}

	/**
	 * Something that was found.
	 *
	 * @param relevance how much it is about the words; only to be compared with that of
	 * other things found by the same words
	 * @param coverage which share of what the words tell occurs in it, from 0 to 1
	 * @param named whether it is called just so
	 */
	public record Found<T>(T item, float relevance, float coverage, boolean named) {
	}

}
