package org.rolecompare.english;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EnglishTests {

	@Test
	void listsReadLikeASentence() {
		assertThat(English.and(List.of())).isEmpty();
		assertThat(English.and(List.of("CTO"))).isEqualTo("CTO");
		assertThat(English.and(List.of("CTO", "CPO"))).isEqualTo("CTO and CPO");
		assertThat(English.and(List.of("CTO", "CPO", "CPTO"))).isEqualTo("CTO, CPO and CPTO");
	}

	@Test
	void longListsSayHowManyMoreThereAre() {
		List<String> roles = List.of("CTO", "CPO", "CPTO", "CIO");
		assertThat(English.and(roles, 2)).isEqualTo("CTO, CPO and 2 more");
		assertThat(English.and(roles, 4)).isEqualTo("CTO, CPO, CPTO and CIO");
		assertThat(English.and(List.of(), 2)).isEmpty();
	}

	@Test
	void countsOneAndNoneAsSuch() {
		assertThat(English.count(0, "category", "categories")).isEqualTo("no category");
		assertThat(English.count(1, "category", "categories")).isEqualTo("1 category");
		assertThat(English.count(2, "category", "categories")).isEqualTo("2 categories");
	}

	@Test
	void headingsWithinASentenceKeepLettersThatBelongSo() {
		assertThat(Stream.of("Primary focus", "KPIs", "Pay").map(English::uncapitalized))
			.containsExactly("primary focus", "KPIs", "pay");
	}

	@Test
	void sentencesEndOnce() {
		assertThat(Stream.of("Two answers", "Two answers.", "Who owns it?", "No!").map(English::sentence))
			.containsExactly("Two answers.", "Two answers.", "Who owns it?", "No!");
	}

	@Test
	void sentencesBeginWithACapital() {
		assertThat(English.capitalized("two answers")).isEqualTo("Two answers");
		assertThat(English.capitalized("")).isEmpty();
	}

	@Test
	void listsOfferAChoice() {
		assertThat(English.or(List.of("CTO", "CPO", "CPTO"))).isEqualTo("CTO, CPO or CPTO");
	}

	@ParameterizedTest
	@CsvSource({ "0, no answers", "1, one answer", "2, two answers", "12, twelve answers", "13, 13 answers" })
	void writesNumbersUpToTwelveAsWords(int number, String words) {
		assertThat(English.countInWords(number, "answer", "answers")).isEqualTo(words);
	}

}
