package org.rolecompare.english;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTests {

	@ParameterizedTest
	@CsvSource({ "peoples, people", "poeple, people", "sameVoiceas, sameVoiceAs", "Title, title",
			"gartner-cto, gartner-cto-2019" })
	void asksForTheNearestName(String written, String meant) {
		assertThat(Spelling.suggestion(written,
				Stream.of("title", "people", "sameVoiceAs", "gartner-cto-2019", "gartner-cio-2019")))
			.isEqualTo("; did you mean \"" + meant + "\"?");
	}

	@Test
	void asksForTheFirstOfSeveralWhateverTheirOrder() {
		assertThat(Spelling.suggestion("cxo", Stream.of("cto", "cpo"))).isEqualTo("; did you mean \"cpo\"?")
			.isEqualTo(Spelling.suggestion("cxo", Stream.of("cpo", "cto")));
	}

	@Test
	void asksForNothingThatIsAnotherName() {
		assertThat(Spelling.suggestion("boy", Stream.of("both", "cook"))).isEmpty();
		assertThat(Spelling.suggestion("", Stream.of("a"))).isEmpty();
		assertThat(Spelling.suggestion("cook", Stream.empty())).isEmpty();
	}

}
