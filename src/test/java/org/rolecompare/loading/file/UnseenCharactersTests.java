package org.rolecompare.loading.file;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnseenCharactersTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "Leads.\r\n\tAnd owns.",
			// Arabic, Hebrew and Persian, which spells with a zero-width non-joiner.
			"الدراماتورج يقرأ النص.", "עברית", "می\u200Cخواهد",
			// Hindi and Sinhala, which join letters; Thai, which parts words unseen.
			"क्\u200Dष", "ක්\u200Dෂ", "ผู้\u200Bจัดการ",
			// A family, a flag of tags, a flag of letters, a keycap, a heart in red.
			"👨\u200D👩\u200D👧", "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F", "🇩🇪",
			"1\uFE0F\u20E3", "❤\uFE0F",
			// Marks of direction act on their neighbours; a closed isolate on what it
			// holds.
			"C++\u200E", "\u200F(CTO)", "\u061C1", "\u2067مدير \u2066CTO\u2069 تقني\u2069",
			// A soft hyphen, a space that does not break, a word that does not either.
			"Schau\u00ADspiel", "§\u00A040", "a\u2060b", "é", "e\u0301", "漢\uDB40\uDD00" })
	void refusesNothingThatALanguageNeeds(String text) {
		assertThat(UnseenCharacters.refusedIn(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0000  | U+0000 (null)
			0007  | U+0007 (bel)
			001B  | U+001B (escape)
			007F  | U+007F (delete)
			0085  | U+0085 (next line (nel))
			2028  | U+2028 (line separator)
			2029  | U+2029 (paragraph separator)
			202A  | U+202A (left-to-right embedding)
			202C  | U+202C (pop directional formatting)
			202D  | U+202D (left-to-right override)
			202E  | U+202E (right-to-left override)
			2066  | an isolate (U+2066 to U+2068) without its end (U+2069)
			2067  | an isolate (U+2066 to U+2068) without its end (U+2069)
			2069  | U+2069 (pop directional isolate) without a beginning
			206E  | U+206E (national digit shapes)
			D800  | U+D800 (high surrogates d800)
			DFFF  | U+DFFF (low surrogates dfff)
			FEFF  | U+FEFF (zero width no-break space)
			FFF9  | U+FFF9 (interlinear annotation anchor)
			FFFD  | U+FFFD (replacement character)
			FFFF  | U+FFFF
			FDD0  | U+FDD0
			1FFFE | U+1FFFE
			E0041 | U+E0041 (tag latin capital letter a)
			""")
	void namesWhatNoTextMayHold(String code, String name) {
		String text = "Chief " + Character.toString(Integer.parseInt(code, 16)) + "Officer";
		assertThat(UnseenCharacters.refusedIn(text)).hasValue(name);
		assertThat(UnseenCharacters.spelledOut(text)).isEqualTo("Chief \\u" + code + "Officer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n", "\u00A0", "\u3000", "\u200B", "\u200C\u200D", "\u2060", "\u200F", "\u2800",
			"\u3164", "\u115F\u1160", "\uFFA0", "\u0301", "\uFE0F", "\u00AD", "\u180E" })
	void knowsTextsInWhichNothingIsSeen(String text) {
		assertThat(UnseenCharacters.isAll(text)).isTrue();
		assertThat(UnseenCharacters.isAll(text + "é")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "1", "-", "。", "漢", "ا", "😀", "⠁", "€", "\uE000" })
	void seesLettersFiguresAndSigns(String text) {
		assertThat(UnseenCharacters.isAll(text)).isFalse();
	}

	@Test
	void spellsOutWhatWouldBreakALine() {
		assertThat(UnseenCharacters.spelledOut("one\ntwo\u00A0three four")).isEqualTo("one\\u000Atwo\\u00A0three four");
		assertThat(UnseenCharacters.spelledOut("Größe 😀 漢")).isEqualTo("Größe 😀 漢");
	}

}
