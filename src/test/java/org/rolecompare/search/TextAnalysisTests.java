package org.rolecompare.search;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextAnalysisTests {

	private final TextAnalysis english = new TextAnalysis("en",
			List.of(List.of("pay", "salary"), List.of("reports to", "boss")));

	@ParameterizedTest
	@CsvSource({ "strategies, strategy", "hires, hiring", "organization, organisations", "licence, license",
			"behaviour, behavior", "programme, programs", "CTOs, cto", "C.T.O., CTO", "CTO’s, cto", "P&L, p & l",
			"résumé, resume", "re\u0301sume\u0301, résumé", "example.org, example org", "start-up, start up" })
	void bringsFormsOfAWordTogether(String one, String other) {
		assertThat(this.english.stems(one)).isEqualTo(this.english.stems(other)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "organ, organist", "CTO, CPO", "price, prize" })
	void keepsOtherWordsApart(String one, String other) {
		assertThat(this.english.stems(one)).isNotEqualTo(this.english.stems(other));
	}

	@Test
	void leavesOutWordsThatSayNothing() {
		assertThat(this.english.stems("Who is the CTO, and what does it all do?")).containsExactly("cto", "it");
		assertThat(this.english.words("Who is it?")).containsExactly("who", "is", "it");
	}

	@Test
	void readsPhrasesThatMeanSomethingAsAWhole() {
		Phrases<Integer> phrases = new Phrases<>(this.english, List.of(Map.entry("Chief Officer", 1),
				Map.entry("Chief Officer of Things", 2), Map.entry("things", 3)));
		assertThat(this.english.sought("the chief officers of thing boss salaries", phrases))
			.extracting(Sought::meaning)
			.containsExactly(2, null, null);
		assertThat(this.english.sought("chief things", phrases)).extracting(Sought::meaning).containsExactly(null, 3);
	}

	@Test
	void findsWordsThatMeanTheSame() {
		Phrases<Void> none = new Phrases<>(this.english, List.of());
		assertThat(this.english.sought("who does she report to?", none)).singleElement()
			.satisfies((sought) -> assertThat(sought.word().alternatives()).containsExactly(List.of("report"),
					List.of("boss")));
		assertThat(this.english.sought("salaries", none)).singleElement()
			.satisfies((sought) -> assertThat(sought.word().alternatives().get(0)).containsExactly("salari"));
	}

	@Test
	void readsOtherLanguages() {
		TextAnalysis german = new TextAnalysis("de", List.of());
		assertThat(german.stems("die Aufgaben")).isEqualTo(german.stems("Aufgabe"));
		assertThat(german.stems("Häuser")).isEqualTo(german.stems("Haus"));
		TextAnalysis french = new TextAnalysis("fr", List.of());
		assertThat(french.stems("l’entreprise")).isEqualTo(french.stems("entreprises"));
	}

	@Test
	void takesWordsOfUnknownLanguagesAsTheyAre() {
		TextAnalysis unknown = new TextAnalysis("tlh", List.of());
		assertThat(unknown.stems("the tlhIngan Hol")).containsExactly("the", "tlhingan", "hol");
		assertThat(unknown.stems("日本語")).containsExactly("日", "本", "語");
	}

}
