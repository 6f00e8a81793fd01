package org.rolecompare.citationformat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written as RIS is read back by the parser of citeproc-java. */
class RisTests {

	@Test
	void writesEverySourceUnderItsKey() {
		List<CitedWork> works = Works.example();
		List<RISReference> read = parse(Ris.write(works));
		assertThat(read).extracting(RISReference::getId)
			.containsExactlyElementsOf(works.stream().map(CitedWork::key).toList());
		assertThat(read).extracting(RISReference::getTitle)
			.containsExactlyElementsOf(works.stream().map(CitedWork::title).toList());
	}

	@Test
	void writesWhatIsKnownOfASource() {
		RISReference read = only(Works.by(false, "Anna Mate", "Rob van der Meulen"));
		assertThat(read.getAuthors()).containsExactly("Mate, Anna", "van der Meulen, Rob");
		assertThat(read.getSecondaryTitle()).isEqualTo("Harbour");
		assertThat(read.getYear()).isEqualTo("2019");
		assertThat(read.getDate()).isEqualTo("2019/11");
		assertThat(read.getURL()).isEqualTo("https://example.org/a_b?x=1&y=%20#z");
	}

	@Test
	void isUnderstoodAsACitation() {
		Map<String, CSLItemData> items = new RISConverter().toItemData(library(Ris.write(Works.example())));
		assertThat(items.keySet())
			.containsExactlyInAnyOrderElementsOf(Works.example().stream().map(CitedWork::key).toList());
	}

	@Test
	void writesNoDateWhereNoneIsKnown() {
		assertThat(Ris.write(List.of(Works.published(null)))).doesNotContain("PY  -", "DA  -");
	}

	static Stream<String> keepsAnyText() {
		return Works.HOSTILE.stream();
	}

	@ParameterizedTest
	@MethodSource
	void keepsAnyText(String said) {
		RISReference read = only(Works.saying(said));
		String line = Works.saying(said).title();
		assertThat(read.getTitle()).isEqualTo(line);
		assertThat(read.getSecondaryTitle()).isEqualTo(line);
		assertThat(read.getAuthors()).containsExactly(line);
	}

	@ParameterizedTest
	@MethodSource("keepsAnyText")
	void hasOneTaggedValueALine(String said) {
		List<String> lines = Arrays.asList(Ris.write(List.of(Works.saying(said))).split("\r\n"));
		assertThat(lines).allMatch((line) -> line.matches("(?s)[A-Z][A-Z0-9]  - [^\r\n]*"));
		assertThat(lines.get(0)).startsWith("TY  - ");
		assertThat(lines.get(lines.size() - 1)).isEqualTo("ER  - ");
	}

	private static RISReference only(CitedWork work) {
		List<RISReference> read = parse(Ris.write(List.of(work)));
		assertThat(read).hasSize(1);
		return read.get(0);
	}

	private static List<RISReference> parse(String text) {
		return library(text).getReferences();
	}

	private static RISLibrary library(String text) {
		try {
			return new RISParser().parse(new StringReader(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
