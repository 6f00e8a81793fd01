package org.rolecompare.loading.file;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the text that an editor forgot to put in quotes: quotes are tried around every
 * piece of the line at fault that may be a value, until the line can be read.
 */
final class MissingQuotes {

	/** What stands before a value. */
	private static final Pattern BEFORE = Pattern.compile("(?<=^|[\\s{\\[,])(?:[\\w-]+:|-)[ \\t]+|\\[|,[ \\t]+");

	/** What stands after a value. */
	private static final Pattern AFTER = Pattern.compile("[ \\t]*(?:[,\\]}]|$)", Pattern.MULTILINE);

	/** A field on a line of its own is not text, but indented too far. */
	private static final Pattern FIELD = Pattern.compile("\n *(?:- +)?[\\w-]+:(?:\\s|$)");

	/**
	 * A text in quotes that are not enough, since it holds others, or that do not end.
	 */
	private static final Pattern QUOTED = Pattern.compile("(['\"])(.+)\\1|['\"]([^'\"]+)");

	/** How far above the line at fault a text of several lines may begin. */
	private static final int LINES_ABOVE = 5;

	/** A piece longer than any record is not worth the tries, and neither are many. */
	private static final int LONGEST_PIECE = 2000;

	private static final int MOST_TRIES = 200;

	private MissingQuotes() {
	}

	/**
	 * The shortest text that can be read once it is in quotes, in quotes; empty if there
	 * is none.
	 * @param isReadable whether a piece of YAML can be read; a tab stays a fault in
	 * quotes
	 */
	static Optional<String> mending(String text, YamlProblem problem, Predicate<String> isReadable) {
		List<String> lines = text.lines().toList();
		return IntStream
			.concat(IntStream.of(problem.beginning()),
					IntStream.rangeClosed(0, LINES_ABOVE).map((above) -> problem.line() - above))
			.filter((line) -> line > 0 && line <= lines.size())
			.mapToObj((line) -> piece(lines.subList(line - 1, lines.size())))
			.filter((piece) -> piece.length() <= LONGEST_PIECE && !piece.contains("\t") && !isReadable.test(piece))
			.flatMap((piece) -> mending(piece, isReadable).stream())
			.findFirst();
	}

	/** A line with the lines that continue it, since they stand further to the right. */
	private static String piece(List<String> lines) {
		int indent = indent(lines.get(0));
		return lines.get(0) + lines.stream()
			.skip(1)
			.takeWhile((line) -> indent(line) > indent && !line.isBlank())
			.map((line) -> "\n" + line)
			.reduce("", String::concat);
	}

	private static int indent(String line) {
		return line.length() - line.stripLeading().length();
	}

	private static Optional<String> mending(String piece, Predicate<String> isReadable) {
		return BEFORE.matcher(piece)
			.results()
			.map(MatchResult::end)
			.flatMap((start) -> AFTER.matcher(piece)
				.results()
				.map(MatchResult::start)
				.filter((end) -> end > start)
				.map((end) -> new Value(start, end)))
			.filter((value) -> !FIELD.matcher(piece.substring(value.start, value.end)).find())
			.sorted(Comparator.comparingInt((value) -> value.end - value.start))
			.limit(MOST_TRIES)
			.filter((value) -> isReadable.test(value.quotedIn(piece)))
			.map((value) -> value.quoted(piece))
			.findFirst();
	}

	/** What may be a value, by where it starts and ends in a piece. */
	private record Value(int start, int end) {

		String quotedIn(String piece) {
			return piece.substring(0, this.start) + quoted(piece) + piece.substring(this.end);
		}

		/** Quotes that somebody has set already are not meant as part of the text. */
		String quoted(String piece) {
			String value = piece.substring(this.start, this.end).replaceAll("\\s+", " ");
			Matcher quotes = QUOTED.matcher(value);
			String text = !quotes.matches() ? value : (quotes.group(2) != null) ? quotes.group(2) : quotes.group(3);
			return (text.contains("'") && !text.contains("\"") && !text.contains("\\")) ? '"' + text + '"'
					: "'" + text.replace("'", "''") + "'";
		}

	}

}
