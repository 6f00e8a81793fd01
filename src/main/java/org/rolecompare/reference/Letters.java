package org.rolecompare.reference;

/**
 * Counts in letters: a, b, … z, aa, ab, … as bibliographies do for the uses of a source.
 */
final class Letters {

	private static final int ALPHABET = 26;

	private Letters() {
	}

	static String of(int index) {
		String last = String.valueOf((char) ('a' + index % ALPHABET));
		return (index < ALPHABET) ? last : of(index / ALPHABET - 1) + last;
	}

}
