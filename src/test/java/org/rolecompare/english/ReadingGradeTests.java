package org.rolecompare.english;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadingGradeTests {

	@ParameterizedTest
	@CsvSource({ "a, 1", "one, 1", "make, 1", "table, 2", "decides, 2", "decided, 3", "asked, 1", "roles, 1",
			"services, 3", "people, 2", "product, 2", "company, 3", "technology, 4", "engineering, 4", "CTO, 3",
			"CTOs, 3", "executive, 4", "responsibility, 6", "vision, 2", "strategy, 3", "the, 1", "area, 3",
			"question, 2", "experience, 4", "leads, 1", "changes, 2", "matches, 2", "value, 2", "two, 1",
			"company’s, 3", "science, 2", "studying, 3", "being, 2", "hire, 1", "software, 2", "are, 1",
			"people's, 2" })
	void countsSyllables(String word, int syllables) {
		assertThat(ReadingGrade.syllables(word)).as(word).isEqualTo(syllables);
	}

	@Test
	void gradesAText() {
		// 0.39 * 6 + 11.8 * 6 / 6 - 15.59
		assertThat(ReadingGrade.of("The cat sat on the mat.")).isEqualTo(-1.45, within(0.001));
		// Two sentences of 4 and 2 words, 11 syllables.
		assertThat(ReadingGrade.of("A company hires people. Everybody agrees."))
			.isEqualTo(0.39 * 3 + 11.8 * 14 / 6 - 15.59, within(0.001));
		assertThat(ReadingGrade.of("36% of 500")).isEqualTo(ReadingGrade.of("of"), within(0.001));
		assertThat(ReadingGrade.of("")).isZero();
	}

	@Test
	void partsSentences() {
		assertThat(ReadingGrade.sentences("It costs 4.6 years. Who says so? The CTO.")).hasSize(3);
	}

}
