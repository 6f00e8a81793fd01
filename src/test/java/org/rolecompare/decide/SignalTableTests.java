package org.rolecompare.decide;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the rows of the signals are headed.
 */
class SignalTableTests {

	@ParameterizedTest
	@CsvSource({ "stage, Stage", "private-equity, Private equity", "ceo, CEO", "Start-up phase, Start-up phase",
			"über uns, Über uns", "𝔘, 𝔘", "7, 7" })
	void headsARowWithItsDimensionInPlainWords(String dimension, String head) {
		assertThat(SignalTable.label(dimension, Map.of("ceo", "CEO"))).isEqualTo(head);
	}

}
