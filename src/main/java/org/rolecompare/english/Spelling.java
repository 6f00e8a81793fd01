package org.rolecompare.english;

import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which name somebody meant who wrote another. */
public final class Spelling {

	/** A name is near if at most this many letters differ. */
	private static final LevenshteinDistance LETTERS = new LevenshteinDistance(3);

	private Spelling() {
	}

	/**
	 * How far a name is from what was written.
	 * @return the number of letters that differ, one for a name that goes on after what
	 * was written; empty if another name must have been meant
	 */
	public static OptionalInt distance(String written, String name) {
		if (written.length() > 2 && name.startsWith(written)) {
			return OptionalInt.of(1);
		}
		int letters = LETTERS.apply(written, name);
		// In a name of three letters, three other letters are another name.
		boolean near = letters >= 0 && letters * 2 <= Math.min(written.length(), name.length());
		return near ? OptionalInt.of(letters) : OptionalInt.empty();
	}

	/**
	 * Asks for the name that was most likely meant, whatever the case of its letters.
	 * @return such as {@code ; did you mean "people"?}, of several near names the first
	 * by alphabet; empty if none is near
	 */
	public static String suggestion(String written, Stream<String> names) {
		String lowerCase = written.toLowerCase(Locale.ROOT);
		return names
			.flatMap((name) -> distance(lowerCase, name.toLowerCase(Locale.ROOT)).stream()
				.mapToObj((distance) -> new Neighbour(name, distance)))
			.min(Comparator.comparingInt(Neighbour::distance).thenComparing(Neighbour::name))
			.map((neighbour) -> "; did you mean \"" + neighbour.name + "\"?")
			.orElse("");
	}

	private record Neighbour(String name, int distance) {

	}

}
