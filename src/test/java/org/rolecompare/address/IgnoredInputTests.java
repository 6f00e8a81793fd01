package org.rolecompare.address;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said of names that there are not.
 */
class IgnoredInputTests {

	@Test
	void isWhatIsNotKnownEachOnce() {
		IgnoredInput leftOut = IgnoredInput.of("thing", List.of("a", "b", "c", "b"), List.of("a"));
		assertThat(leftOut.names()).containsExactly("b", "c");
		assertThat(leftOut.more()).isZero();
		assertThat(IgnoredInput.of("thing", List.of("a"), List.of("a")).isEmpty()).isTrue();
	}

	@Test
	void namesFiveAndCountsTheRest() {
		IgnoredInput letters = IgnoredInput.of("thing", List.of("a", "b", "c", "d", "e", "f", "g"), List.of());
		assertThat(letters.names()).containsExactly("a", "b", "c", "d", "e");
		assertThat(letters.more()).isEqualTo(2);
		IgnoredInput both = IgnoredInput.of("thing", List.of("x"), List.of()).and(letters);
		assertThat(both.names()).containsExactly("x", "a", "b", "c", "d");
		assertThat(both.more()).isEqualTo(3);
	}

	@Test
	void cutsWhatIsLong() {
		assertThat(IgnoredInput.of("thing", List.of("𝔘".repeat(100)), List.of()).names())
			.containsExactly("𝔘".repeat(60) + "…");
		assertThat(IgnoredInput.of("thing", List.of("a".repeat(60)), List.of()).names())
			.containsExactly("a".repeat(60));
	}

	@Test
	void tidiesWhatCannotBeSeen() {
		assertThat(IgnoredInput.tidy(List.of(" a ", "", "\u0000", "\u202Eb", "a"))).containsExactly("a", "b");
	}

}
