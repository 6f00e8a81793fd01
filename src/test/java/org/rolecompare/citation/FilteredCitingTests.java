package org.rolecompare.citation;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rolecompare.citation.Bibliography.Entry;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A filtered page has the numbers of the whole one and lists only what it cites itself.
 */
class FilteredCitingTests {

	private final Reference first = References.study("first");

	private final Reference second = References.advisory("second");

	private final Reference third = References.study("third");

	@Test
	void keepsTheNumbersOfTheWholePage() {
		List<Marker> markers = Citing.underTheNumbersOf(this::whole, false,
				(citing) -> citing.cite(List.of(this.third, this.first), "here"));
		assertThat(markers).extracting(Marker::number).containsExactly(1, 3);
		assertThat(markers).extracting(Marker::anchor).containsExactly("c1a", "c3a");
	}

	@Test
	void forgetsWhereTheWholePageCitedItsSources() {
		Bibliography bibliography = Citing.underTheNumbersOf(this::whole, false, (citing) -> {
			citing.cite(List.of(this.third), "here");
			return Bibliography.of(citing);
		});
		assertThat(bibliography.entries()).extracting(Entry::number).containsExactly(3);
		assertThat(bibliography.entries().get(0).uses()).extracting(Bibliography.Use::place).containsExactly("here");
		assertThat(bibliography.weight().sources()).isEqualTo(1);
	}

	@Test
	void weighsTheWholePageWhateverItShows() {
		EvidenceSummary weight = Citing.underTheNumbersOf(this::whole, false, Citing::weighWholePage);
		assertThat(weight.sources()).isEqualTo(3);
	}

	@Test
	void tellsOnWhatATextRestsOnlyWhereItIsAskedTo() {
		CitedText text = new CitedText("Text.", List.of(this.first, this.second));
		CitedSentence plain = Citing.underTheNumbersOf(this::whole, false, (citing) -> citing.cite(text, "here"));
		CitedSentence weighed = Citing.underTheNumbersOf(this::whole, true, (citing) -> citing.cite(text, "here"));
		assertThat(plain.weight()).isNull();
		assertThat(weighed.weight()).isEqualTo(EvidenceSummary.of(text.getCites()));
		assertThat(new Citing(true).cite(text, "here").weight()).isEqualTo(weighed.weight());
	}

	@Test
	void citesNothingThatTheWholePageDoesNot() {
		assertThatIllegalArgumentException().isThrownBy(() -> Citing.underTheNumbersOf(this::whole, false,
				(citing) -> citing.cite(List.of(References.study("stranger")), "here")));
	}

	@Test
	void aWholePageNumbersWhatItCitesAsItGoes() {
		Citing citing = new Citing();
		assertThat(citing.cite(List.of(this.second, this.first), "here")).extracting(Marker::key)
			.containsExactly("second", "first");
		assertThat(citing.cite(List.of(this.third, this.first), "there")).extracting(Marker::number)
			.containsExactly(2, 3);
		assertThat(citing.cite(List.of(this.first), "there")).extracting(Marker::anchor).containsExactly("c2c");
	}

	private void whole(Citing citing) {
		citing.cite(List.of(this.first, this.second), "here");
		citing.cite(List.of(this.second, this.third), "there");
	}

}
