package org.rolecompare.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the words by which it is found. Case, accents, and how a letter with
 * an accent is composed do not matter, nor do the full stops of an abbreviation.
 */
final class WordAnalyzer extends Analyzer {

	/** Between two texts of one field; no phrase reaches across. */
	private static final int GAP = 100;

	private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");

	/** As in P&amp;L. */
	private static final Pattern AND = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}) ?& ?(\\p{L})(?![\\p{L}\\p{N}])");

	/** As in {@code example.org}, where either word may be looked for. */
	private static final Pattern DOT = Pattern.compile("(?<=\\p{L}{2})\\.(?=\\p{L}{2})");

	/** As in C.T.O. */
	private static final Pattern ABBREVIATION = Pattern
		.compile("(?<=(?<![\\p{L}\\p{N}])\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))");

	private final Language language;

	private final @Nullable CharArraySet silentWords;

	private WordAnalyzer(Language language, @Nullable CharArraySet silentWords) {
		this.language = language;
		this.silentWords = silentWords;
	}

	/**
	 * Bring the forms of a word together, and leave out words that say nothing.
	 * @param asked whether a reader asks for the words, or a text has them
	 */
	static WordAnalyzer stemming(Language language, boolean asked) {
		return new WordAnalyzer(language, language.silentWords(asked));
	}

	/** Take all words as they are written. */
	static WordAnalyzer literal(Language language) {
		return new WordAnalyzer(language, null);
	}

	@Override
	protected Reader initReader(String field, Reader reader) {
		String text = read(reader);
		Reader plain = new StringReader(text);
		// Most texts have none of these, and the filters take longer than all the rest.
		return IntStream.range(0, text.length()).noneMatch((place) -> isSpecial(text, place)) ? plain
				: new PatternReplaceCharFilter(ABBREVIATION, "", new PatternReplaceCharFilter(DOT, " ",
						new PatternReplaceCharFilter(AND, "$1and$2", new PatternReplaceCharFilter(ACCENT, "", plain))));
	}

	private static boolean isSpecial(String text, int place) {
		char character = text.charAt(place);
		return character == '&'
				|| (character == '.' && place + 1 < text.length() && Character.isLetterOrDigit(text.charAt(place + 1)))
				|| Character.getType(character) == Character.NON_SPACING_MARK;
	}

	private static String read(Reader reader) {
		try {
			StringWriter text = new StringWriter();
			reader.transferTo(text);
			return text.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A text in memory could not be read", ex);
		}
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		StandardTokenizer words = new StandardTokenizer();
		TokenStream telling = (this.silentWords != null) ? new StopFilter(words, this.silentWords) : words;
		TokenStream folded = new ASCIIFoldingFilter(this.language.bare(new LowerCaseFilter(telling)));
		return new TokenStreamComponents(words, (this.silentWords != null) ? this.language.stem(folded) : folded);
	}

	@Override
	public int getPositionIncrementGap(String field) {
		return GAP;
	}

}
