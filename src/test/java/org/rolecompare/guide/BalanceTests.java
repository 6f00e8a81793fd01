package org.rolecompare.guide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When the two sides of an answer are close.
 */
class BalanceTests {

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 0", "1, 1", "2, 1", "3, 3", "4, 3", "5, 3", "3, 5", "7, 5", "8, 6", "12, 12", "12, 8" })
	void isCloseWhereAnAnswerOrTwoCouldTurnTheCountRound(int combining, int separating) {
		assertThat(new Balance(combining, separating, 24).isClose()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2, 0", "0, 2", "3, 1", "1, 3", "4, 2", "6, 2", "5, 2", "12, 6", "12, 0" })
	void isNotCloseWhereMuchMoreSpeaksForOneSide(int combining, int separating) {
		assertThat(new Balance(combining, separating, 24).isClose()).isFalse();
	}

	@Test
	void leansToTheSideForWhichMoreSpeaks() {
		assertThat(new Balance(3, 1, 24).leansToCombining()).isTrue();
		assertThat(new Balance(1, 3, 24).leansToCombining()).isFalse();
		assertThat(new Balance(2, 2, 24).leansToCombining()).isFalse();
		assertThat(new Balance(3, 1, 24).ticked()).isEqualTo(4);
	}

}
