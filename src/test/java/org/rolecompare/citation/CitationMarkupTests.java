package org.rolecompare.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.rolecompare.address.SearchWords;
import org.rolecompare.search.SoughtWords;
import org.rolecompare.search.TextAnalysis;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;

class CitationMarkupTests {

	private static final String HOSTILE = "<b>\"Dogs\" & 'cats'</b>";

	private final CitationMarkup markup = new CitationMarkup("/mounted");

	private final Reference study = References.study("study");

	private final Reference digest = References.repeating("digest", this.study);

	private final Reference cited = References.readThrough("cited", this.study);

	private final Citing citing = new Citing();

	@Test
	void writesTheNumbersAfterTheText() {
		Element said = parse(this.markup.sentence(cite("Text.", this.study, this.digest)));
		assertThat(said.wholeText()).isEqualTo("Text.\u00A0[1, 2]");
		Element marker = said.select(".cites a").get(1);
		assertThat(marker.id()).isEqualTo("c2a");
		assertThat(marker.attr("href")).isEqualTo("#source-digest");
		assertThat(marker.attr("aria-label")).isEqualTo("Source 2: Site of digest");
	}

	@Test
	void writesNothingWhereNothingIsCited() {
		assertThat(this.markup.markers(List.of())).isEmpty();
		assertThat(this.markup.weight(null)).isEmpty();
		assertThat(this.markup.entries(Bibliography.of(this.citing), null)).isEmpty();
	}

	@Test
	void tellsOnWhatATextRestsWhereItIsAsked() {
		CitedSentence weighed = new Citing(true).cite(new CitedText("Text.", List.of(this.study)), "here");
		assertThat(parse(this.markup.sentence(weighed)).wholeText()).isEqualTo("Text.\u00A0[1] 1 source: study");
	}

	private static SoughtWords sought(String typed) {
		return new TextAnalysis("en", List.of()).read(SearchWords.of(typed));
	}

	@Test
	void marksTheWordsOfTheReader() {
		Element said = parse(this.markup.marked(cite("Works & works on.", this.study), sought("works")));
		assertThat(said.select("mark").eachText()).containsExactly("Works", "works");
		assertThat(said.wholeText()).startsWith("Works & works on.");
	}

	@Test
	void writesMarkupInTextsAsTheTextItIs() {
		Reference hostile = reference(HOSTILE, LocalDate.EPOCH);
		CitedSentence said = cite(HOSTILE, hostile);
		String entries = this.markup.entries(Bibliography.of(this.citing), null);
		Element page = parse(this.markup.sentence(said) + this.markup.marked(said, sought("dogs"))
				+ this.markup.source(SourceDetails.of(hostile)) + entries);
		assertThat(page.select("p > b").eachText()).containsOnly("Study.");
		assertThat(page.select("b")).hasSameSizeAs(page.select("p > b"));
		assertThat(page.wholeText()).startsWith(HOSTILE).contains(HOSTILE + ". " + HOSTILE + ". " + HOSTILE + ", ");
		assertThat(page.select(".cites a").attr("aria-label")).isEqualTo("Source 1: " + HOSTILE);
		assertThat(page.select("[role=doc-backlink]").attr("aria-label")).isEqualTo("a: " + HOSTILE);
		assertThat(page.select(".source a[href^=https]").attr("href")).isEqualTo("https://example.org/?" + HOSTILE);
	}

	@Test
	void leadsToWhatASourceCarriesAndBackToEveryPlaceThatCitesIt() {
		cite("Here.", this.study);
		cite("There.", this.study);
		Element entry = entries(null).child(0);
		assertThat(entry.id()).isEqualTo("source-study");
		assertThat(entry.child(0).text()).isEqualTo("1");
		assertThat(entry.child(0).attr("href")).isEqualTo("/mounted/references/study");
		assertThat(entry.select("[role=doc-backlink]").eachAttr("href")).containsExactly("#c1a", "#c1b");
		assertThat(entry.select("[role=doc-backlink]").eachAttr("aria-label")).containsExactly("a: Here.", "b: There.");
	}

	@Test
	void foldsTheWaysBackWhereTheyAreMoreThanThree() {
		for (String place : List.of("One.", "Two.", "Three.")) {
			cite(place, this.study, this.digest);
		}
		cite("Four.", this.study);
		Element entries = entries(null);
		Element folded = entries.child(0).expectFirst("details");
		assertThat(folded.hasAttr("open")).isFalse();
		assertThat(folded.expectFirst("summary").text()).isEqualTo("Used in 4 places");
		assertThat(folded.select("[role=doc-backlink]").eachText()).containsExactly("a", "b", "c", "d");
		assertThat(entries.child(1).select("details")).isEmpty();
		assertThat(entries.child(1).select("[role=doc-backlink]").eachText()).containsExactly("a", "b", "c");
	}

	@Test
	void namesSourcesBesideWhatRestsOnThem() {
		Reference hostile = reference(HOSTILE, LocalDate.EPOCH);
		cite("Text.", this.study, hostile);
		CitedSentence said = cite("Text.", hostile);
		Bibliography sources = Bibliography.of(this.citing);
		Element margin = parse(this.markup.margin(sources.citedBy(Stream.of(said, said))));
		assertThat(margin.select("a").eachAttr("href")).containsExactly("#source-key");
		assertThat(margin.wholeText()).isEqualTo("2 " + HOSTILE + ", study");
		assertThat(parse(this.markup.margin(sources.entries())).select("b").eachText()).containsExactly("1", "2");
		assertThat(this.markup.margin(sources.citedBy(Stream.of()))).isEmpty();
	}

	@Test
	void tellsTheDayOfASourceOnlyWhereTheListDoesNot() {
		Reference late = reference("Late", LocalDate.of(2026, 11, 24));
		cite("Text.", this.study, this.digest, this.cited, late);
		Element entries = entries(null);
		assertThat(entries.child(0).text()).doesNotContain("etrieved");
		assertThat(entries.child(2).text()).contains("Cited by Title of study, retrieved there.");
		assertThat(entries.child(3).text()).contains("Retrieved 24 November 2026.");
		assertThat(parse(this.markup.source(SourceDetails.of(this.study))).text())
			.contains("Retrieved 21 November 2026.");
		assertThat(parse(this.markup.source(SourceDetails.of(this.cited))).text())
			.contains("retrieved there 21 November 2026.");
	}

	@Test
	void saysTheNumberWhereTheListWouldCountOtherwise() {
		Element entries = Citing.underTheNumbersOf(
				(whole) -> whole.cite(List.of(this.study, this.digest, this.cited), ""), false, (shown) -> {
					shown.cite(List.of(this.digest, this.cited), "");
					return parse(this.markup.entries(Bibliography.of(shown), null));
				});
		assertThat(entries.select("li > a").eachText()).containsExactly("2", "3");
		assertThat(entries.select("li").eachAttr("value")).containsExactly("2");
	}

	@Test
	void leavesToTheScreenWhatPaperDoesNotShow() {
		cite("Text.", this.study, this.digest);
		assertThat(entries(1).select("li.screen-only > a").eachText()).containsExactly("2");
		assertThat(entries(null).select("li.screen-only")).isEmpty();
	}

	private CitedSentence cite(String text, Reference... sources) {
		return this.citing.cite(new CitedText(text, List.of(sources)), text);
	}

	private Element entries(@Nullable Integer printed) {
		return parse(this.markup.entries(Bibliography.of(this.citing), printed));
	}

	private static Element parse(String html) {
		return Jsoup.parseBodyFragment(html).body();
	}

	private static Reference reference(String text, LocalDate retrieved) {
		return new Reference(new Reference.Details("key", text, List.of(text), text, "https://example.org/?" + text,
				null, retrieved, Reference.Kind.STUDY, text, null, null, true, text, false), null, null, 0);
	}

}
