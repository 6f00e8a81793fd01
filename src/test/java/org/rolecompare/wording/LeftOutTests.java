package org.rolecompare.wording;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said of names that there are not.
 */
class LeftOutTests {

	@Test
	void isWhatIsNotKnownEachOnce() {
		LeftOut leftOut = LeftOut.of(List.of("a", "b", "c", "b"), List.of("a"));
		assertThat(leftOut.names()).containsExactly("b", "c");
		assertThat(leftOut.more()).isZero();
		assertThat(LeftOut.of(List.of("a"), List.of("a")).isEmpty()).isTrue();
	}

	@Test
	void namesFiveAndCountsTheRest() {
		LeftOut letters = LeftOut.of(List.of("a", "b", "c", "d", "e", "f", "g"), List.of());
		assertThat(letters.names()).containsExactly("a", "b", "c", "d", "e");
		assertThat(letters.more()).isEqualTo(2);
		LeftOut both = LeftOut.of(List.of("x"), List.of()).and(letters);
		assertThat(both.names()).containsExactly("x", "a", "b", "c", "d");
		assertThat(both.more()).isEqualTo(3);
	}

	@Test
	void cutsWhatIsLong() {
		assertThat(LeftOut.of(List.of("𝔘".repeat(100)), List.of()).names()).containsExactly("𝔘".repeat(60) + "…");
		assertThat(LeftOut.of(List.of("a".repeat(60)), List.of()).names()).containsExactly("a".repeat(60));
	}

	@Test
	void tidiesWhatCannotBeSeen() {
		assertThat(LeftOut.tidy(List.of(" a ", "", "\u0000", "\u202Eb", "a"))).containsExactly("a", "b");
	}

}
