package org.rolecompare.address;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SearchWordsTests {

	@Test
	void nothingTypedIsNoWord() {
		assertThat(SearchWords.of(null)).isEqualTo(SearchWords.NONE);
		assertThat(SearchWords.of("  \u202e\u0000\t ")).isEqualTo(SearchWords.NONE);
	}

	@Test
	void longQueriesAreCut() {
		assertThat(SearchWords.of("x".repeat(100_000)).query()).hasSize(200);
		assertThat(SearchWords.of("a ".repeat(50)).words()).hasSize(24);
		String emoji = "😀".repeat(300);
		assertThat(SearchWords.of(emoji).query().codePoints()).allMatch((point) -> point == "😀".codePointAt(0));
	}

	@Test
	void invisibleCharactersSeparateWords() {
		assertThat(SearchWords.of("board\u202ebudget\u0007 pay").words()).containsExactly("board", "budget", "pay");
	}

}
