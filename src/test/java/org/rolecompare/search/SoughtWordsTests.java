package org.rolecompare.search;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import org.rolecompare.address.SearchWords;

import static org.assertj.core.api.Assertions.assertThat;

class SoughtWordsTests {

	private final TextAnalysis analysis = new TextAnalysis("en",
			List.of(List.of("pay", "salary"), List.of("profit and loss", "p&l")));

	@Test
	void wantsEveryTextWhereNothingIsTyped() {
		assertThat(read(" ").allOccurIn(List.of("A text."))).isTrue();
		assertThat(read(null).mark("A text.")).containsExactly(new Fragment("A text.", false));
	}

	@Test
	void wantsEveryWordInOneOfTheTexts() {
		SoughtWords words = read("boards budgeting");
		assertThat(words.allOccurIn(List.of("Advises the board.", "Holds the Budget."))).isTrue();
		assertThat(words.allOccurIn(List.of("Advises the board."))).isFalse();
		assertThat(read("the").allOccurIn(List.of("the board"))).as("a word that says nothing").isFalse();
	}

	@Test
	void findsNoPhraseAcrossTexts() {
		assertThat(read("profit and loss").allOccurIn(List.of("Profit", "loss"))).isFalse();
		assertThat(read("profit and loss").allOccurIn(List.of("Answers for profit and loss."))).isTrue();
	}

	@Test
	void marksEachFormOfAWordAndWhatMeansTheSame() {
		assertThat(read("salary board").mark("Pays the boards; its salaries.")).containsExactly(
				new Fragment("Pays", true), new Fragment(" the ", false), new Fragment("boards", true),
				new Fragment("; its ", false), new Fragment("salaries", true), new Fragment(".", false));
		assertThat(read("p&l").mark("Its profit and loss.")).containsExactly(new Fragment("Its ", false),
				new Fragment("profit and loss", true), new Fragment(".", false));
	}

	@Test
	void takesSignsForNoWords() {
		assertThat(read("(88% .* \\E [x TO y] a:b~2 AND").allOccurIn(List.of("A board (88% of CTOs)"))).isFalse();
		assertThat(read("*:*").allOccurIn(List.of("A board"))).isFalse();
	}

	@Property
	void marksWithoutALoss(@ForAll String typed, @ForAll String text, @ForAll String more) {
		SoughtWords words = read(typed);
		String holding = text + " " + typed + " " + more;
		assertThat(words.mark(holding).stream().map(Fragment::text).reduce("", String::concat)).isEqualTo(holding);
	}

	private SoughtWords read(String typed) {
		return this.analysis.read(SearchWords.of(typed));
	}

}
