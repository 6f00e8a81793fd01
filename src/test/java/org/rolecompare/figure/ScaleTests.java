package org.rolecompare.figure;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScaleTests {

	@ParameterizedTest
	@CsvSource({ "4.6, 1, 5", "220000, 50000, 5", "100, 20, 5", "101, 50, 3", "1, 0.2, 5", "0.03, 0.01, 3", "9, 2, 5",
			"0, 1, 1", "11, 5, 3" })
	void reachesANumberInFewRoundSteps(BigDecimal largest, BigDecimal step, int steps) {
		Scale scale = Scale.reaching(largest);
		assertThat(scale.step()).isEqualByComparingTo(step);
		assertThat(scale.steps()).isEqualTo(steps);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "0.0007", "0.3", "1", "2.6", "7", "99.9", "100", "149000", "1000000000000" })
	void holdsEveryNumberUpToTheLargest(BigDecimal largest) {
		Scale scale = Scale.reaching(largest);
		assertThat(scale.place(BigDecimal.ZERO)).isZero();
		assertThat(scale.place(largest)).isBetween(0, Scale.LENGTH);
		assertThat(scale.ticks()).hasSize(scale.steps() + 1).hasSizeLessThanOrEqualTo(6);
		assertThat(scale.lines()).hasSize(scale.steps()).last().isEqualTo(Scale.LENGTH);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "6.7, 67", "50, 500", "100, 1000" })
	void drawsSharesOfAHundred(BigDecimal number, int place) {
		assertThat(Scale.SHARES.place(number)).isEqualTo(place);
	}

}
