package org.rolecompare.english;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenDateTests {

	@ParameterizedTest
	@CsvSource({ "2019,2019", "2019-11,November 2019", "2019-11-05,5 November 2019" })
	void isAsExactAsItsSource(String iso, String text) {
		assertThat(WrittenDate.of(iso)).isEqualTo(new WrittenDate(iso, text));
		assertThat(WrittenDate.of(iso).year()).isEqualTo("2019");
	}

	@Test
	void daysAreWrittenOut() {
		assertThat(WrittenDate.of(LocalDate.of(2026, 11, 21)))
			.isEqualTo(new WrittenDate("2026-11-21", "21 November 2026"));
	}

	@Test
	void noDateIsNoDate() {
		assertThat(WrittenDate.of((String) null)).isNull();
	}

}
