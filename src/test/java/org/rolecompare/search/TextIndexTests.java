package org.rolecompare.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.search.TextIndex.Entry;
import org.rolecompare.search.TextIndex.Found;

import static org.assertj.core.api.Assertions.assertThat;

class TextIndexTests {

	private final TextAnalysis analysis = new TextAnalysis("en", List.of(List.of("pay", "salary")));

	private final TextIndex<String> index = TextIndex.of(this.analysis,
			List.of(entry("roadmap", "Product roadmap", "Sets priorities.", "role:cpo"),
					entry("pay", "Pay", "Earns more than others on the board.", "role:cto"),
					entry("board", "Peers", "Works with the board and with the roadmap of others.", "role:cto"),
					entry("technology", "Technology", "Decides the architecture.", "role:cto")));

	@Test
	void findsTitlesBeforeTexts() {
		assertThat(best("roadmaps")).containsExactly("roadmap", "board");
	}

	@Test
	void tellsWhichShareOfTheWordsIsFound() {
		Found<String> partly = search("roadmap zeppelin").get(0);
		assertThat(partly.coverage()).isBetween(.1f, .9f);
		assertThat(search("product roadmap").get(0)).satisfies((found) -> {
			assertThat(found.coverage()).isEqualTo(1);
			assertThat(found.named()).isTrue();
		});
		assertThat(search("roadmap").get(0).named()).isFalse();
	}

	@Test
	void findsWordsThatMeanTheSameLessSurely() {
		assertThat(best("salary")).containsExactly("pay");
		assertThat(search("salary").get(0).relevance()).isLessThan(search("pay").get(0).relevance());
	}

	@Test
	void findsByTags() {
		SoughtWord role = sought("zeppelin").get(0).orTagged(List.of("role:cpo"));
		assertThat(this.index.search(List.of(role))).extracting(Found::item).containsExactly("roadmap");
	}

	@Test
	void findsWhatBeginsWithAWordThatIsStillTyped() {
		assertThat(this.index.search(List.of(sought("archi").get(0)))).isEmpty();
		assertThat(this.index.search(List.of(sought("archi").get(0).orBeginning()))).extracting(Found::item)
			.containsExactly("technology");
	}

	@ParameterizedTest
	@CsvSource({ "bord, board", "raodmap, roadmap", "technolgy, technology", "arhcitcture, architecture",
			"the technolgy bord, the technology board" })
	void mendsMisspeltWords(String typed, String meant) {
		assertThat(this.index.mend(typed)).contains(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "boards", "pya", "worth", "kubernetes", "", "12345", "the", "boarx" })
	void leavesOtherWordsAlone(String typed) {
		assertThat(this.index.mend(typed)).isEmpty();
	}

	@Test
	void findsNothingForNoWord() {
		assertThat(this.index.search(List.of())).isEmpty();
		assertThat(TextIndex.of(this.analysis, List.of()).search(sought("board"))).isEmpty();
	}

	private List<String> best(String query) {
		return search(query).stream().map(Found::item).toList();
	}

	private List<Found<String>> search(String query) {
		return this.index.search(sought(query))
			.stream()
			.sorted(Comparator.<Found<String>, Float>comparing(Found::relevance).reversed())
			.toList();
	}

	private List<SoughtWord> sought(String query) {
		return this.analysis.sought(query, new Phrases<Void>(this.analysis, List.<Map.Entry<String, Void>>of()))
			.stream()
			.map(Sought::word)
			.toList();
	}

	private static Entry<String> entry(String item, String title, String text, String tag) {
		return new Entry<>(item, List.of(title), List.of(), List.of(text), List.of(tag));
	}

}
