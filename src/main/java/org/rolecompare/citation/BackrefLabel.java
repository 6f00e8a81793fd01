package org.rolecompare.citation;

/**
 * Counts in letters: a, b, … z, aa, ab, … as bibliographies do for the uses of a source.
 */
final class BackrefLabel {

	private static final int ALPHABET = 26;

	private BackrefLabel() {
	}

	static String of(int index) {
		String last = String.valueOf((char) ('a' + index % ALPHABET));
		return (index < ALPHABET) ? last : of(index / ALPHABET - 1) + last;
	}

}
