package org.rolecompare.reference;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationDateTests {

	@ParameterizedTest
	@CsvSource({ "2019,2019", "2019-11,November 2019", "2019-11-05,5 November 2019" })
	void isAsExactAsItsSource(String iso, String text) {
		assertThat(PublicationDate.of(iso)).isEqualTo(new PublicationDate(iso, text));
	}

	@Test
	void daysAreWrittenOut() {
		assertThat(PublicationDate.of(LocalDate.of(2026, 11, 21)))
			.isEqualTo(new PublicationDate("2026-11-21", "21 November 2026"));
	}

	@Test
	void noDateIsNoDate() {
		assertThat(PublicationDate.of((String) null)).isNull();
	}

}
