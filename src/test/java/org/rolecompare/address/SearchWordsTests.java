package org.rolecompare.address;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rolecompare.address.SearchWords.Fragment;

import static org.assertj.core.api.Assertions.assertThat;

class SearchWordsTests {

	@Test
	void nothingTypedMatchesEverything() {
		assertThat(SearchWords.of(null)).isEqualTo(SearchWords.NONE);
		assertThat(SearchWords.of("  \u202e\u0000\t ")).isEqualTo(SearchWords.NONE);
		assertThat(SearchWords.NONE.mark("A text.")).containsExactly(new Fragment("A text.", false));
	}

	@Test
	void everyWordHasToOccurInOneOfTheTexts() {
		SearchWords words = SearchWords.of("board budget");
		assertThat(words.allOccurIn(List.of("Advises the board.", "Holds the Budget."))).isTrue();
		assertThat(words.allOccurIn(List.of("Advises the board."))).isFalse();
	}

	@Test
	void caseDoesNotMatterInAnyAlphabet() {
		assertThat(SearchWords.of("ÜBER").allOccurIn(List.of("Aufsicht über das Haus."))).isTrue();
	}

	@Test
	void marksEachOccurrenceAndKeepsTheText() {
		List<Fragment> fragments = SearchWords.of("port portfolio").mark("Reports on the portfolio.");
		assertThat(fragments).containsExactly(new Fragment("Re", false), new Fragment("port", true),
				new Fragment("s on the ", false), new Fragment("portfolio", true), new Fragment(".", false));
	}

	@Test
	void signsMeanThemselves() {
		SearchWords words = SearchWords.of("(88% .* \\E");
		assertThat(words.allOccurIn(List.of("the board (88% of CTOs)"))).isFalse();
		assertThat(words.allOccurIn(List.of("a (88% b .* c \\E d"))).isTrue();
	}

	@Test
	void longQueriesAreCut() {
		assertThat(SearchWords.of("x".repeat(100_000)).query()).hasSize(200);
		assertThat(SearchWords.of("a b c d e f g h i j k l m n o").words()).hasSize(12);
		String emoji = "😀".repeat(300);
		assertThat(SearchWords.of(emoji).query().codePoints()).allMatch((point) -> point == "😀".codePointAt(0));
	}

	@Test
	void invisibleCharactersSeparateWords() {
		assertThat(SearchWords.of("board\u202ebudget\u0007 pay").words()).containsExactly("board", "budget", "pay");
	}

}
