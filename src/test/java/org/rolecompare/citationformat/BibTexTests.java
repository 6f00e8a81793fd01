package org.rolecompare.citationformat;

import java.io.StringReader;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written as BibTeX is read back by JBibTeX. */
class BibTexTests {

	private static final Pattern BEYOND_ASCII_OR_AT = Pattern.compile("[^\\x00-\\x7F]|@");

	@Test
	void writesEverySourceUnderItsKey() {
		List<CitedWork> works = Works.example();
		BibTeXDatabase read = parse(BibTex.write(works));
		assertThat(read.getEntries().keySet()).extracting(Key::getValue)
			.containsExactlyElementsOf(works.stream().map(CitedWork::key).toList());
		works.forEach((work) -> {
			BibTeXEntry entry = read.resolveEntry(new Key(work.key()));
			assertThat(text(entry, "title")).isEqualTo(work.title());
			assertThat(entry.getField(new Key("url")).toUserString()).isEqualTo(work.url());
		});
	}

	@Test
	void writesWhatIsKnownOfASource() {
		BibTeXEntry entry = only(Works.by(false, "Anna Mate", "Rob van der Meulen"));
		assertThat(entry.getType().getValue()).isEqualTo("misc");
		assertThat(text(entry, "author")).isEqualTo("Mate, Anna and van der Meulen, Rob");
		assertThat(text(entry, "howpublished")).isEqualTo("Harbour");
		assertThat(text(entry, "year")).isEqualTo("2019");
		assertThat(entry.getField(BibTeXEntry.KEY_MONTH).toUserString()).isEqualTo("November");
		assertThat(entry.getField(new Key("day"))).isNull();
		assertThat(text(entry, "urldate")).isEqualTo("2026-11-21");
	}

	@Test
	void writesNoDateWhereNoneIsKnown() {
		BibTeXEntry entry = only(Works.published(null));
		assertThat(entry.getFields()).doesNotContainKeys(BibTeXEntry.KEY_YEAR, BibTeXEntry.KEY_MONTH);
	}

	@Test
	void keepsTheNameOfAnOrganisationWhole() {
		assertThat(BibTex.write(List.of(Works.by(true, "Heidrick & Struggles"))))
			.contains("author = {{Heidrick \\& Struggles}}");
	}

	@Test
	void protectsTheCapitalsOfATitle() {
		assertThat(BibTex.write(List.of(Works.titled("The CTO of R&D: a McKinsey view"))))
			.contains("title = {The {CTO} of {R\\&D:} a {McKinsey} view}");
	}

	static Stream<String> keepsAnyText() {
		return Works.HOSTILE.stream();
	}

	@ParameterizedTest
	@MethodSource
	void keepsAnyText(String said) {
		BibTeXEntry entry = only(Works.saying(said));
		String line = Works.saying(said).title();
		assertThat(text(entry, "title")).isEqualTo(line);
		assertThat(text(entry, "howpublished")).isEqualTo(line);
		assertThat(entry.getField(new Key("author")).toUserString()).startsWith("{").endsWith("}");
		assertThat(text(entry, "author")).isEqualTo(line);
	}

	@Property
	void writesOneEntryWhateverTheTitle(@ForAll String title) {
		String source = "T" + title.replaceAll("[\\p{Cs}\\p{Co}\\p{Cn}]", "");
		assertThat(text(only(Works.titled(source)), "title").replaceAll("\\s+", " ").strip())
			.isEqualTo(Works.titled(source).title().replaceAll("\\s+", " ").strip());
	}

	private static BibTeXEntry only(CitedWork work) {
		BibTeXDatabase read = parse(BibTex.write(List.of(work)));
		assertThat(read.getEntries()).hasSize(1);
		return read.getEntries().values().iterator().next();
	}

	private static BibTeXDatabase parse(String text) {
		try {
			return new BibTeXParser().parse(new StringReader(text));
		}
		catch (ParseException ex) {
			throw new IllegalArgumentException(text, ex);
		}
	}

	/**
	 * The text of a field without the signs of LaTeX. What reads them knows only some of
	 * the letters beyond ASCII, which have to stand there as they are.
	 */
	private static String text(BibTeXEntry entry, String field) {
		String value = entry.getField(new Key(field)).toUserString();
		List<String> beyond = BEYOND_ASCII_OR_AT.matcher(value).results().map(MatchResult::group).toList();
		String ascii = BEYOND_ASCII_OR_AT.matcher(value).replaceAll("@");
		try {
			String text = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(ascii + ".")));
			// LaTeX sets straight quotation marks round.
			String straight = text.substring(0, text.length() - 1).replace('\u2019', '\'').replace('\u2018', '`');
			Iterator<String> letters = beyond.iterator();
			return Pattern.compile("@")
				.matcher(straight)
				.replaceAll((sign) -> Matcher.quoteReplacement(letters.next()));
		}
		catch (ParseException | TokenMgrException ex) {
			throw new IllegalArgumentException(value, ex);
		}
	}

}
