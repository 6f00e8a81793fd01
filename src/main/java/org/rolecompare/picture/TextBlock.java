package org.rolecompare.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A text on as many lines as it needs within a width, and no more than there is room for:
 * it is set smaller first, and only then cut.
 *
 * @param lines its lines
 * @param size the size of the font in pixels
 */
record TextBlock(List<String> lines, double size) {

	private static final String CUT = "…";

	/** Smaller than this share of what was wanted it cannot be read. */
	private static final double SMALLEST = .7;

	/** Fit a text into a width and a number of lines. */
	static TextBlock of(String text, Typeface face, double size, double width, int most) {
		for (double smaller = size; smaller > size * SMALLEST; smaller--) {
			List<String> lines = wrap(text, face, smaller, width, false);
			if (lines.size() <= most && lines.stream().allMatch(fits(face, smaller, width))) {
				return new TextBlock(lines, smaller);
			}
		}
		return at(size * SMALLEST, text, face, width, most);
	}

	/** Fit a text at a size that is settled. */
	static TextBlock at(double size, String text, Typeface face, double width, int most) {
		List<String> lines = wrap(text, face, size, width, true);
		return new TextBlock((lines.size() <= most) ? lines : cut(lines, most, face, size, width), size);
	}

	/** Set a text on one line, as large as it can be. */
	static TextBlock line(String text, Typeface face, double size, double width) {
		return new TextBlock(List.of(text), Math.min(size, size * width / Math.max(1, face.width(text, size))));
	}

	private static Predicate<String> fits(Typeface face, double size, double width) {
		return (line) -> face.width(line, size) <= width;
	}

	private static List<String> wrap(String text, Typeface face, double size, double width, boolean breaking) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : Arrays.stream(text.split(" "))
			.flatMap((one) -> breaking ? pieces(one, face, size, width) : Stream.of(one))
			.toList()) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (line.isEmpty() || face.width(longer, size) <= width) {
				line = longer;
			}
			else {
				lines.add(line);
				line = word;
			}
		}
		lines.add(line);
		return lines;
	}

	/** Break a word that is longer than a line. */
	private static Stream<String> pieces(String word, Typeface face, double size, double width) {
		List<String> pieces = new ArrayList<>();
		StringBuilder piece = new StringBuilder();
		word.codePoints().forEach((sign) -> {
			String more = piece + Character.toString(sign);
			if (piece.length() > 0 && face.width(more, size) > width) {
				pieces.add(piece.toString());
				piece.setLength(0);
			}
			piece.appendCodePoint(sign);
		});
		pieces.add(piece.toString());
		return pieces.stream();
	}

	private static List<String> cut(List<String> lines, int most, Typeface face, double size, double width) {
		List<String> kept = new ArrayList<>(lines.subList(0, most));
		String last = kept.get(most - 1);
		while (!last.isEmpty() && face.width(last + CUT, size) > width) {
			last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
		}
		kept.set(most - 1, last.stripTrailing() + CUT);
		return kept;
	}

}
