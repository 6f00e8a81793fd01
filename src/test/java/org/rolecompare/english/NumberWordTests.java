package org.rolecompare.english;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Small numbers are written out.
 */
class NumberWordTests {

	@ParameterizedTest
	@CsvSource({ "0, no answers", "1, one answer", "2, two answers", "12, twelve answers", "13, 13 answers" })
	void writesNumbersUpToTwelveAsWords(int number, String words) {
		assertThat(NumberWord.of(number, "answer")).isEqualTo(words);
	}

}
