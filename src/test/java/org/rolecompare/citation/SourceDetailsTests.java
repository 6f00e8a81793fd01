package org.rolecompare.citation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.source.Reference;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;

class SourceDetailsTests {

	@Test
	void showsEverythingThatASourceShowsOfItself() {
		SourceDetails source = SourceDetails
			.of(new Reference(new Reference.Details("log", "The Log", List.of("A. Mate", "B. Cook"), "Harbour",
					"https://example.org/log", "2019-11", LocalDate.of(2026, 11, 21), Reference.Kind.OFFICIAL,
					"40 ships", null, null, false, "Wet.", false), null, null, 3));
		assertThat(source.key()).isEqualTo("log");
		assertThat(source.authors()).isEqualTo("A. Mate and B. Cook");
		assertThat(source.linkText()).isEqualTo("The Log");
		assertThat(source.details().site()).isEqualTo("Harbour");
		assertThat(source.details().url()).isEqualTo("https://example.org/log");
		assertThat(source.published()).isNotNull();
		assertThat(source.retrieved()).isNotNull();
		assertThat(source.details().kind()).isEqualTo(Reference.Kind.OFFICIAL);
		assertThat(source.details().identified()).isFalse();
		assertThat(source.details().note()).isEqualTo("Wet.");
		assertThat(source.href()).isEqualTo("/references/log");
	}

	@Test
	void isCalledAfterItsSiteWhereItShowsNoTitle() {
		Reference untitled = reference(null, null);
		SourceDetails source = SourceDetails.of(untitled);
		assertThat(source.linkText()).isEqualTo("Harbour");
		assertThat(source.authors()).isNull();
		assertThat(source.published()).isNull();
		SourceDetails digest = SourceDetails.of(References.repeating("digest", untitled));
		assertThat(digest.sameVoiceAs()).isEqualTo(new SourceDetails.Other("log", "Harbour"));
		assertThat(digest.sameVoiceAs().href()).isEqualTo("/references/log");
	}

	@ParameterizedTest
	@CsvSource({ "The Log, .", "Who leads?, ''", "Ahoy!, ''" })
	void aTitleEndsOnce(String title, String end) {
		assertThat(SourceDetails.of(reference(title, null)).titleEnd()).isEqualTo(end);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "absent", textBlock = """
			absent, ''
			40 ships, 40 ships.
			40 ships., 40 ships.
			""")
	void whoWasAskedIsASentence(String sample, String sentence) {
		assertThat(SourceDetails.of(reference(null, sample)).sampleSentence()).isEqualTo(sentence);
	}

	private static Reference reference(@Nullable String title, @Nullable String sample) {
		return new Reference(
				new Reference.Details("log", title, List.of(), "Harbour", "https://example.org/log", null,
						LocalDate.of(2026, 11, 21), Reference.Kind.OFFICIAL, sample, null, null, true, null, false),
				null, null, 0);
	}

}
