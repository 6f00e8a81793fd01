package org.rolecompare.citation;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.rolecompare.source.Reference;
import org.rolecompare.source.References;
import org.rolecompare.source.SourceKind;

import static org.assertj.core.api.Assertions.assertThat;

class SourceFilterTests {

	private static final String PAGE = "/page";

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
		FilterResult<List<Reference>> selection = STUDIES
			.select(List.of(List.of(STUDY), List.of(ADVISORY), List.of(ADVISORY, STUDY), List.of()), (cites) -> cites);
		assertThat(selection.shown()).containsExactly(List.of(STUDY), List.of(ADVISORY, STUDY));
		assertThat(selection.hidden()).isEqualTo(2);
	}

	@Test
	void twoWaysToOneChoiceHaveOneAddress() {
		SourceFilter oneWay = STUDIES.toggling(SourceKind.ADVISORY).counting(true);
		SourceFilter otherWay = SourceFilter.of(List.of("advisory", "study", "advisory"), "counted");
		assertThat(oneWay).isEqualTo(otherWay);
		assertThat(oneWay.href(PAGE)).isEqualTo("/page?kind=study&kind=advisory&sources=counted");
		assertThat(oneWay.toggling(SourceKind.STUDY).toggling(SourceKind.ADVISORY).counting(false).href(PAGE))
			.isEqualTo(PAGE);
	}

	@Test
	void leavesOutWhatRestsOnAdvisorySourcesAlone() {
		SourceFilter choice = SourceFilter.NONE.withoutAdvisory();
		assertThat(choice.href(PAGE)).isEqualTo("/page?kind=study&kind=official&kind=reference-work&kind=practitioner");
		assertThat(choice.isWithoutAdvisory()).isTrue();
		assertThat(choice.admits(List.of(ADVISORY))).isFalse();
		assertThat(choice.admits(List.of(ADVISORY, STUDY))).isTrue();
		assertThat(choice.toggling(SourceKind.ADVISORY).isWithoutAdvisory()).isFalse();
	}

	@Test
	void saysWhatIsNoKindAndThenForgetsIt() {
		SourceFilter choice = SourceFilter.of(List.of("gossip", "study", "", "{x} & y", "gossip"), "often");
		assertThat(choice.notice()).isEqualTo("No kind of source is called “gossip”, “{x} & y”; this was left out.");
		assertThat(choice.href(PAGE)).isEqualTo("/page?kind=study&kind=gossip&kind=%7Bx%7D%20%26%20y");
		assertThat(choice.isActive()).isTrue();
		assertThat(choice.known()).isEqualTo(STUDIES);
		assertThat(choice.known().notice()).isNull();
	}

	@Test
	void namesOnlySomeOfMuchThatIsNoKind() {
		List<String> typed = IntStream.range(0, 100).mapToObj((number) -> "x" + number).toList();
		assertThat(SourceFilter.of(typed, null).notice()).endsWith("“x4” or 95 more; this was left out.");
	}

}
