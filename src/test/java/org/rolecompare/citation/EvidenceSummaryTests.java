package org.rolecompare.citation;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rolecompare.source.Reference;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceSummaryTests {

	private static final Reference STUDY = References.study("a");

	private static final Reference OTHER_STUDY = References.study("b");

	private static final Reference ADVISORY = References.advisory("c");

	@Test
	void countsSourcesByWhoIsSpeaking() {
		assertThat(EvidenceSummary.of(List.of(ADVISORY, STUDY)).inWords()).isEqualTo("2 sources: 1 study, 1 advisory");
		assertThat(EvidenceSummary.of(List.of(STUDY, ADVISORY, OTHER_STUDY)).inWords())
			.isEqualTo("3 sources: 2 studies, 1 advisory");
	}

	@Test
	void doesNotCountASingleSourceTwice() {
		assertThat(EvidenceSummary.of(List.of(STUDY)).inWords()).isEqualTo("1 source: study");
	}

	@Test
	void countsSourcesThatRepeatOneAnotherOnce() {
		Reference digest = References.repeating("digest", STUDY);
		Reference report = References.repeating("report", STUDY);
		assertThat(EvidenceSummary.of(List.of(STUDY, digest, ADVISORY)).inWords())
			.isEqualTo("3 sources, 2 of them independent: 2 studies, 1 advisory");
		assertThat(EvidenceSummary.of(List.of(STUDY, digest)).inWords())
			.isEqualTo("2 sources, all one voice: 2 studies");
		assertThat(EvidenceSummary.of(List.of(STUDY, digest, report)).voices()).isEqualTo(1);
	}

	@Test
	void countsVoicesAmongTheSourcesThatStandTogether() {
		Reference digest = References.repeating("digest", STUDY);
		Reference report = References.repeating("report", STUDY);
		assertThat(EvidenceSummary.of(List.of(digest)).inWords()).isEqualTo("1 source: study");
		assertThat(EvidenceSummary.of(List.of(digest, report)).support()).isEqualTo("2 sources, all one voice");
		assertThat(EvidenceSummary.of(List.of(digest, ADVISORY)).support()).isEqualTo("2 sources");
	}

	@Test
	void saysThatThereIsNone() {
		assertThat(EvidenceSummary.of(List.of()).inWords()).isEqualTo("No source");
	}

}
