package org.rolecompare.decide;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rolecompare.citation.SourceFilter;

import static org.assertj.core.api.Assertions.assertThat;

class CombinedRoleAddressTests {

	private final CombinedRoleAddress plain = new CombinedRoleAddress("both", SourceFilter.NONE);

	@Test
	void hasNoQueryUntilTheReaderAsksSomethingOfTheSources() {
		assertThat(this.plain.href()).isEqualTo("/combined-roles/both");
		assertThat(this.plain.with(SourceFilter.of(List.of("study"), "counted")).href())
			.isEqualTo("/combined-roles/both?kind=study&sources=counted");
	}

	@Test
	void forgetsWhatWasAsked() {
		assertThat(this.plain.with(SourceFilter.of(List.of("study"), null)).unfiltered()).isEqualTo(this.plain);
	}

}
