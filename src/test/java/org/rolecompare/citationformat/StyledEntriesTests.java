package org.rolecompare.citationformat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class StyledEntriesTests {

	private static final String ADDRESS = "https://example.org/a_b?x=1&amp;y=%20#z";

	private static final Map<CitationStyle, StyledEntries> WRITERS = new EnumMap<>(CitationStyle.class);

	static Stream<Arguments> writesASourceInAStyle() {
		return Stream.of(Arguments.of(CitationStyle.APA,
				"Mate, A., &amp; van der Meulen, R. (2019, November). <i>The Log</i>. Harbour. https://example.org/a_b?x=1&amp;y=%20#z"),
				Arguments.of(CitationStyle.MLA,
						"Mate, Anna, and Rob van der Meulen. “The Log.” <i>Harbour</i>, Nov. 2019, https://example.org/a_b?x=1&amp;y=%20#z."),
				Arguments.of(CitationStyle.CHICAGO,
						"Mate, Anna, and Rob van der Meulen. 2019. “The Log.” Harbour, November. https://example.org/a_b?x=1&amp;y=%20#z."),
				Arguments.of(CitationStyle.HARVARD,
						"Mate, A. and van der Meulen, R. (2019) <i>The Log</i>, <i>Harbour</i>. Available at: https://example.org/a_b?x=1&amp;y=%20#z (Accessed: 21 November 2026)."),
				Arguments.of(CitationStyle.VANCOUVER,
						"Mate A, van der Meulen R. Harbour. 2019 [cited 2026 Nov 21]. The Log. Available from: https://example.org/a_b?x=1&amp;y=%20#z"),
				Arguments.of(CitationStyle.IEEE,
						"A. Mate and R. van der Meulen, “The Log,” Harbour. Accessed: Nov. 21, 2026. [Online]. Available: https://example.org/a_b?x=1&amp;y=%20#z"));
	}

	@ParameterizedTest
	@MethodSource
	void writesASourceInAStyle(CitationStyle style, String expected) {
		String link = "<a href=\"" + ADDRESS + "\" rel=\"external\">" + ADDRESS + "</a>";
		assertThat(write(style, Works.by(false, "Anna Mate", "Rob van der Meulen")))
			.isEqualTo(expected.replace(ADDRESS, link));
	}

	@ParameterizedTest
	@EnumSource
	void keepsTheNameOfAnOrganisationWhole(CitationStyle style) {
		assertThat(write(style, Works.by(true, "Heidrick & Struggles"))).contains("Heidrick &amp; Struggles");
	}

	@ParameterizedTest
	@EnumSource
	void saysNoYearWhereNoneIsKnown(CitationStyle style) {
		assertThat(write(style, Works.published(null)).replace("2026", ""))
			.doesNotContainPattern("\\b(19|20)\\d\\d\\b");
	}

	@ParameterizedTest
	@EnumSource
	void keepsTheSpellingOfASite(CitationStyle style) {
		assertThat(write(style, Works.example("diffwiki-cto-ctpo"))).contains("diff.wiki").doesNotContain("Diff.Wiki");
	}

	@ParameterizedTest
	@EnumSource
	void namesTheAddressOfEverySource(CitationStyle style) {
		assertThat(Works.example())
			.allSatisfy((work) -> assertThat(Jsoup.parse(write(style, work)).text()).contains(work.url())
				.doesNotContain("null"));
	}

	static Stream<Arguments> holdsNoMarkupButItalicsAndLinks() {
		return Stream.of(CitationStyle.values())
			.flatMap((style) -> Works.HOSTILE.stream().map((said) -> Arguments.of(style, said)));
	}

	@ParameterizedTest
	@MethodSource
	void holdsNoMarkupButItalicsAndLinks(CitationStyle style, String said) {
		String entry = write(style, Works.saying(said));
		assertThat(Jsoup.parse(entry).body().select("*").not("body, i, a[rel=external]")).isEmpty();
		assertThat(entry).doesNotContain("<i ").doesNotContainIgnoringCase("<script");
	}

	@Test
	void hasALicenceBesideTheStyles() {
		assertThat(StyledEntries.class.getResource(StyledEntries.FOLDER + "README.md")).isNotNull();
	}

	private static String write(CitationStyle style, CitedWork work) {
		return WRITERS.computeIfAbsent(style, StyledEntries::new).write(work);
	}

}
