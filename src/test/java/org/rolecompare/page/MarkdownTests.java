package org.rolecompare.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text that stays what it is in Markdown.
 */
class MarkdownTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
			Plain text, as it is (mostly).; Plain text, as it is (mostly).
			Oper & <b>Tanz</b>; Oper \\& \\<b\\>Tanz\\</b\\>
			*bold* _thin_ ~gone~; \\*bold\\* \\_thin\\_ \\~gone\\~
			[a](b) [^1] ![c](d); \\[a\\](b) \\[^1\\] !\\[c\\](d)
			back\\slash | $x$ &amp:; back\\\\slash \\| \\$x\\$ \\&amp:
			# no heading; \\# no heading
			- no item; \\- no item
			+ no item; \\+ no item
			2026. no list; 2026\\. no list
			1) no list; 1\\) no list
			2026 is a year; 2026 is a year
			--- no rule; \\--- no rule
			> no quotation; \\> no quotation
			well-known; well-known
			""")
	void escapesWhatWouldMarkItUp(String text, String escaped) {
		assertThat(Markdown.escape(text)).isEqualTo(escaped);
	}

	@Test
	void staysOnOneLine() {
		assertThat(Markdown.escape(" one\n# two\t three ")).isEqualTo("one # two three");
		assertThat(Markdown.escape("`code`")).isEqualTo("\\`code\\`");
	}

	@Test
	void linksAnAddressThatCannotBreakOut() {
		assertThat(Markdown.link("https://example.org/?a=b&c=d")).isEqualTo("<https://example.org/?a=b&c=d>");
		assertThat(Markdown.link("https://example.org/a b><c\\")).isEqualTo("<https://example.org/a%20b%3E%3Cc%5C>");
	}

}
