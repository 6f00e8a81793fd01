package org.rolecompare.citation;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rolecompare.address.Address;
import org.rolecompare.citation.SourceFilterControls.Switch;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;

class SourceFilterControlsTests {

	private static final Reference STUDY = References.study("study");

	private static final Reference ADVISORY = References.advisory("advisory");

	@Test
	void offersTheKindsOfThePage() {
		SourceFilterControls switches = switches(SourceFilter.NONE, STUDY, ADVISORY, References.advisory("other"));
		assertThat(switches.kinds()).containsExactly(new Switch("kind-study", "Studies", 1L, false, "/page?kind=study"),
				new Switch("kind-advisory", "Advisory", 2L, false, "/page?kind=advisory"));
		assertThat(switches.chosen()).isEqualTo("all kinds");
		assertThat(switches.all()).isNull();
		assertThat(switches.open()).isFalse();
	}

	@Test
	void offersAWayBackFromAKindThatThePageDoesNotHave() {
		SourceFilterControls switches = switches(SourceFilter.of(List.of("official"), "counted"), STUDY);
		assertThat(switches.kinds())
			.contains(new Switch("kind-official", "Official", 0L, true, "/page?sources=counted"));
		assertThat(switches.all()).isEqualTo("/page?sources=counted");
		assertThat(switches.counted().href()).isEqualTo("/page?kind=official");
		assertThat(switches.chosen()).isEqualTo("official");
		assertThat(switches.open()).isTrue();
	}

	@Test
	void leavesOutAdvisorySourcesOnlyWhereThatMakesADifference() {
		assertThat(switches(SourceFilter.NONE, STUDY).withoutAdvisory()).isNull();
		assertThat(switches(SourceFilter.NONE, ADVISORY).withoutAdvisory()).isNull();
		assertThat(switches(SourceFilter.NONE, STUDY, ADVISORY).withoutAdvisory()).isNotNull();
		SourceFilterControls on = switches(SourceFilter.NONE.withoutAdvisory(), STUDY);
		assertThat(on.withoutAdvisory()).extracting(Switch::on, Switch::href).containsExactly(true, "/page");
		assertThat(on.chosen()).isEqualTo("without advisory alone");
	}

	@Test
	void tellsOnHowManyIndependentSourcesThePageRests() {
		assertThat(switches(SourceFilter.NONE, STUDY, ADVISORY).support()).isEqualTo("2 sources");
		assertThat(switches(SourceFilter.NONE, STUDY, ADVISORY, References.repeating("digest", STUDY)).support())
			.isEqualTo("3 sources, 2 of them independent");
	}

	private static SourceFilterControls switches(SourceFilter choice, Reference... page) {
		Citing citing = new Citing();
		citing.cite(List.of(page), "somewhere");
		return SourceFilterControls.of(choice, citing,
				(other) -> Address.of("/page").withAll(other.parameters()).href());
	}

}
