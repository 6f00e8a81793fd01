package org.rolecompare.citation;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.citation.SourceFilter.Selection;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;

class SourceFilterTests {

	private static final Reference STUDY = References.study("study");

	private static final Reference ADVISORY = References.advisory("advisory");

	private static final SourceFilter STUDIES = SourceFilter.of(List.of("study"), null);

	@Test
	void showsEverythingUnlessKindsAreChosen() {
		assertThat(SourceFilter.NONE.admits(List.of(ADVISORY))).isTrue();
		assertThat(SourceFilter.NONE.admits(List.of())).isTrue();
		assertThat(SourceFilter.of(null, "counted").admits(List.of(ADVISORY))).isTrue();
	}

	@Test
	void showsATextThatRestsOnAtLeastOneChosenKind() {
		assertThat(STUDIES.admits(List.of(ADVISORY, STUDY))).isTrue();
		assertThat(STUDIES.admits(List.of(ADVISORY))).isFalse();
	}

	@Test
	void hidesATextThatRestsOnNothing() {
		assertThat(STUDIES.admits(List.of())).isFalse();
	}

	@Test
	void countsWhatItHides() {
		Selection<List<Reference>> selection = STUDIES
			.select(List.of(List.of(STUDY), List.of(ADVISORY), List.of(ADVISORY, STUDY), List.of()), (cites) -> cites);
		assertThat(selection.shown()).containsExactly(List.of(STUDY), List.of(ADVISORY, STUDY));
		assertThat(selection.hidden()).isEqualTo(2);
	}

	@Test
	void twoWaysToOneChoiceHaveOneAddress() {
		SourceFilter oneWay = STUDIES.toggling(Reference.Kind.ADVISORY).counting(true);
		SourceFilter otherWay = SourceFilter.of(List.of("advisory", "study", "advisory"), "counted");
		assertThat(oneWay).isEqualTo(otherWay);
		assertThat(href(oneWay)).isEqualTo("/page?kind=study&kind=advisory&sources=counted");
		assertThat(href(oneWay.toggling(Reference.Kind.STUDY).toggling(Reference.Kind.ADVISORY).counting(false)))
			.isEqualTo("/page");
	}

	@Test
	void leavesOutWhatRestsOnAdvisorySourcesAlone() {
		SourceFilter choice = SourceFilter.NONE.withoutAdvisory();
		assertThat(href(choice)).isEqualTo("/page?kind=study&kind=official&kind=reference-work&kind=practitioner");
		assertThat(choice.isWithoutAdvisory()).isTrue();
		assertThat(choice.admits(List.of(ADVISORY))).isFalse();
		assertThat(choice.admits(List.of(ADVISORY, STUDY))).isTrue();
		assertThat(choice.toggling(Reference.Kind.ADVISORY).isWithoutAdvisory()).isFalse();
	}

	@Test
	void saysWhatIsNoKindAndThenForgetsIt() {
		SourceFilter choice = SourceFilter.of(List.of("gossip", "study", "", "{x} & y", "gossip"), "often");
		assertThat(choice.ignored().kind()).isEqualTo("kind of source");
		assertThat(choice.ignored().names()).containsExactly("gossip", "{x} & y");
		assertThat(href(choice)).isEqualTo("/page?kind=study&kind=gossip&kind=%7Bx%7D%20%26%20y");
		assertThat(choice.isActive()).isTrue();
		assertThat(choice.known()).isEqualTo(STUDIES);
		assertThat(choice.known().ignored().isEmpty()).isTrue();
	}

	@Test
	void namesOnlySomeOfMuchThatIsNoKind() {
		List<String> typed = IntStream.range(0, 100).mapToObj((number) -> "x" + number).toList();
		IgnoredInput ignored = SourceFilter.of(typed, null).ignored();
		assertThat(ignored.names()).containsExactly("x0", "x1", "x2", "x3", "x4");
		assertThat(ignored.more()).isEqualTo(95);
	}

	private static String href(SourceFilter choice) {
		return Address.of("/page").withAll(choice.parameters()).href();
	}

}
