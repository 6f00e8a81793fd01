package org.rolecompare.citation;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import org.rolecompare.citation.Bibliography.Entry;
import org.rolecompare.citation.Bibliography.Use;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.EvidenceSummary.KindCount;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CitingTests {

	private final Reference first = References.study("first");

	private final Reference second = References.advisory("second");

	private final Reference third = References.readThrough("third", this.first);

	private final Citing citing = new Citing();

	@Test
	void numbersReferencesInOrderOfFirstCitation() {
		assertThat(numbers(this.citing, this.second)).containsExactly(1);
		assertThat(numbers(this.citing, this.second, this.first)).containsExactly(1, 2);
		assertThat(numbers(this.citing, this.third)).containsExactly(3);
		assertThat(numbers(this.citing, this.first)).containsExactly(2);
		assertThat(Bibliography.of(this.citing).entries()).extracting((entry) -> entry.source().key())
			.containsExactly("second", "first", "third");
	}

	@Test
	void showsTheLowestNumberFirst() {
		this.citing.cite(List.of(this.first, this.second, this.third), "above");
		CitedSentence passage = this.citing.cite(new CitedText("Text.", List.of(this.third, this.first)), "below");
		assertThat(passage.text()).isEqualTo("Text.");
		assertThat(passage.markers()).extracting(Marker::number).containsExactly(1, 3);
	}

	@Test
	void aFilteredPageKeepsTheNumbersOfTheWhole() {
		Bibliography filtered = filtered((citing) -> {
			assertThat(numbers(citing, this.third)).containsExactly(3);
			assertThat(numbers(citing, this.third, this.second)).containsExactly(2, 3);
			return Bibliography.of(citing);
		});
		assertThat(filtered.entries()).extracting(Entry::number).containsExactly(2, 3);
	}

	@Test
	void theWholePageLeavesNoUsesBehind() {
		Bibliography filtered = filtered((citing) -> {
			citing.cite(List.of(this.second), "shown");
			return Bibliography.of(citing);
		});
		assertThat(filtered.entries()).singleElement()
			.satisfies((entry) -> assertThat(entry.uses()).containsExactly(new Use("a", "c2a", "shown")));
	}

	@Test
	void aFilteredPageRefusesASourceThatTheWholeDoesNotCite() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> filtered((citing) -> citing.cite(List.of(References.study("stranger")), "here")))
			.withMessageContaining("stranger");
	}

	@Test
	void weighsTheWholePageShownOrNot() {
		assertThat(filtered((citing) -> {
			citing.cite(List.of(this.first), "here");
			return citing.weighWholePage();
		}).kinds()).containsExactly(new KindCount(Reference.Kind.STUDY, 1),
				new KindCount(Reference.Kind.PRACTITIONER, 1), new KindCount(Reference.Kind.ADVISORY, 1));
	}

	@Test
	void listsExactlyWhatWasCitedAndWhere() {
		this.citing.cite(List.of(this.first, this.second), "here");
		this.citing.cite(List.of(this.second), "there");
		Bibliography bibliography = Bibliography.of(this.citing);
		assertThat(bibliography.entries()).extracting((entry) -> entry.source().key())
			.containsExactly("first", "second");
		assertThat(bibliography.entries().get(1).uses()).containsExactly(new Use("a", "c2a", "here"),
				new Use("b", "c2b", "there"));
		assertThat(bibliography.weight().kinds()).containsExactly(new KindCount(Reference.Kind.STUDY, 1),
				new KindCount(Reference.Kind.ADVISORY, 1));
	}

	@Test
	void everyMarkerHasItsPlaceInTheList() {
		Marker marker = this.citing.cite(List.of(this.first), "here").get(0);
		assertThat(Bibliography.of(this.citing).entries().get(0).uses()).extracting(Use::anchor)
			.containsExactly(marker.anchor());
	}

	@Test
	void namesTheSourceThroughWhichAnotherWasRead() {
		this.citing.cite(List.of(this.third), "here");
		SourceDetails source = Bibliography.of(this.citing).entries().get(0).source();
		assertThat(source.via()).isEqualTo(new SourceDetails.Other("first", "Title of first"));
	}

	@Test
	void namesTheSourceThatAnotherRepeats() {
		Reference digest = References.repeating("digest", this.first);
		List<Marker> markers = this.citing.cite(List.of(digest, this.first), "here");
		assertThat(markers).extracting(Marker::voice).containsOnly("first");
		Bibliography bibliography = Bibliography.of(this.citing);
		assertThat(bibliography.entries().get(0).source().sameVoiceAs())
			.isEqualTo(new SourceDetails.Other("first", "Title of first"));
		assertThat(bibliography.entries().get(1).source().sameVoiceAs()).isNull();
		assertThat(bibliography.weight().support()).isEqualTo("2 sources, all one voice");
	}

	@Test
	void weighsEveryTextThatItCitesWhereItIsAskedTo() {
		CitedText text = new CitedText("Text.", List.of(this.second, this.first));
		assertThat(this.citing.cite(text, "here").weight()).isNull();
		EvidenceSummary weight = new EvidenceSummary(2, 2,
				List.of(new KindCount(Reference.Kind.STUDY, 1), new KindCount(Reference.Kind.ADVISORY, 1)));
		assertThat(new Citing(true).cite(text, "here").weight()).isEqualTo(weight);
		CitedSentence shown = Citing.underTheNumbersOf((whole) -> whole.cite(text, "here"), true,
				(citing) -> citing.cite(text, "here"));
		assertThat(shown.weight()).isEqualTo(weight);
	}

	@Test
	void countsUsesInLettersAndGoesOnBeyondTheLast() {
		for (int use = 0; use < 703; use++) {
			this.citing.cite(List.of(this.first), "here");
		}
		List<Use> uses = Bibliography.of(this.citing).entries().get(0).uses();
		assertThat(List.of(0, 25, 26, 51, 52, 701, 702)).extracting((index) -> uses.get(index).letter())
			.containsExactly("a", "z", "aa", "az", "ba", "zz", "aaa");
		assertThat(uses).extracting(Use::anchor).doesNotHaveDuplicates();
	}

	/** A page of which the whole cites the first, second and third source. */
	private <P> P filtered(Function<Citing, P> shown) {
		return Citing.underTheNumbersOf((whole) -> {
			whole.cite(List.of(this.first, this.second), "above");
			whole.cite(List.of(this.second, this.third), "below");
		}, false, shown);
	}

	private static List<Integer> numbers(Citing citing, Reference... sources) {
		return citing.cite(List.of(sources), "a place").stream().map(Marker::number).toList();
	}

}
