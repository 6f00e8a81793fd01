package org.rolecompare.citation;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.rolecompare.citation.Bibliography.Entry;
import org.rolecompare.citation.Bibliography.KindCount;
import org.rolecompare.citation.Bibliography.Use;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;
import org.rolecompare.source.SourceKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CitingTests {

	private final Reference first = References.study("first");

	private final Reference second = References.advisory("second");

	private final Reference third = References.readThrough("third", this.first);

	private final Citing citations = Citing
		.numbering(Stream.of(List.of(this.first, this.second), List.of(this.second, this.third)));

	@Test
	void numbersReferencesInOrderOfFirstCitation() {
		assertThat(this.citations.cite(List.of(this.first, this.second, this.third), "a place"))
			.extracting(CitationMarker::number)
			.containsExactly(1, 2, 3);
	}

	@Test
	void showsTheLowestNumberFirst() {
		CitedSentence passage = this.citations.cite(new CitedText("Text.", List.of(this.third, this.first)), "a place");
		assertThat(passage.text()).isEqualTo("Text.");
		assertThat(passage.markers()).extracting(CitationMarker::number).containsExactly(1, 3);
	}

	@Test
	void citingAPartNeverRenumbers() {
		assertThat(this.citations.cite(List.of(this.third), "a place")).extracting(CitationMarker::number)
			.containsExactly(3);
		assertThat(Bibliography.of(this.citations).entries()).extracting(Entry::number).containsExactly(3);
	}

	@Test
	void listsExactlyWhatWasCitedAndWhere() {
		this.citations.cite(List.of(this.second), "here");
		this.citations.cite(List.of(this.second, this.first), "there");
		Bibliography bibliography = Bibliography.of(this.citations);
		assertThat(bibliography.entries()).extracting((entry) -> entry.source().key())
			.containsExactly("first", "second");
		assertThat(bibliography.entries().get(1).uses()).containsExactly(new Use("a", "cite-2-a", "here"),
				new Use("b", "cite-2-b", "there"));
		assertThat(bibliography.weight().kinds()).containsExactly(new KindCount(SourceKind.STUDY, 1),
				new KindCount(SourceKind.ADVISORY, 1));
	}

	@Test
	void everyMarkerHasItsPlaceInTheList() {
		CitationMarker marker = this.citations.cite(List.of(this.first), "here").get(0);
		assertThat(Bibliography.of(this.citations).entries().get(0).uses()).extracting(Use::anchor)
			.containsExactly(marker.anchor());
	}

	@Test
	void namesTheSourceThroughWhichAnotherWasRead() {
		this.citations.cite(List.of(this.third), "here");
		SourceDetails source = Bibliography.of(this.citations).entries().get(0).source();
		assertThat(source.via()).isEqualTo(new SourceDetails.Other("first", "Title of first"));
	}

	@Test
	void namesTheSourceThatAnotherRepeats() {
		Reference digest = References.repeating("digest", this.first);
		Citing citations = Citing.numbering(Stream.of(List.of(digest, this.first)));
		citations.cite(List.of(digest, this.first), "here");
		Bibliography bibliography = Bibliography.of(citations);
		SourceDetails source = bibliography.entries().get(0).source();
		assertThat(source.sameVoiceAs()).isEqualTo(new SourceDetails.Other("first", "Title of first"));
		assertThat(digest.voice()).isEqualTo("first");
		assertThat(bibliography.entries().get(1).source().sameVoiceAs()).isNull();
		assertThat(bibliography.weight().support()).isEqualTo("2 sources, all one voice");
	}

	@Test
	void refusesASourceThatThePageDoesNotNumber() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.citations.cite(List.of(References.study("stranger")), "here"))
			.withMessageContaining("stranger");
	}

	@Test
	void countsTheKindsOfTheWholePageCitedOrNot() {
		this.citations.cite(List.of(this.first), "here");
		assertThat(this.citations.weighWholePage().kinds()).containsExactly(new KindCount(SourceKind.STUDY, 1),
				new KindCount(SourceKind.PRACTITIONER, 1), new KindCount(SourceKind.ADVISORY, 1));
	}

	@Test
	void weighsEveryTextThatItCitesWhereItIsAskedTo() {
		CitedText text = new CitedText("Text.", List.of(this.second, this.first));
		assertThat(new Citing().cite(text, "here").weight()).isNull();
		assertThat(new Citing(true).cite(text, "here").weight()).isEqualTo(new EvidenceSummary(2, 2,
				List.of(new KindCount(SourceKind.STUDY, 1), new KindCount(SourceKind.ADVISORY, 1))));
	}

	@Test
	void countsUsesInLetters() {
		assertThat(Stream.of(0, 25, 26, 51, 52, 701, 702).map(BackrefLabel::of)).containsExactly("a", "z", "aa", "az",
				"ba", "zz", "aaa");
	}

}
