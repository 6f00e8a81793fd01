package org.rolecompare.reference;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WeightTests {

	private static final Reference STUDY = References.study("a");

	private static final Reference OTHER_STUDY = References.study("b");

	private static final Reference ADVISORY = References.advisory("c");

	@Test
	void countsSourcesByWhoIsSpeaking() {
		assertThat(Weight.of(List.of(ADVISORY, STUDY)).inWords()).isEqualTo("2 sources: 1 study, 1 advisory");
		assertThat(Weight.of(List.of(STUDY, ADVISORY, OTHER_STUDY)).inWords())
			.isEqualTo("3 sources: 2 studies, 1 advisory");
	}

	@Test
	void doesNotCountASingleSourceTwice() {
		assertThat(Weight.of(List.of(STUDY)).inWords()).isEqualTo("1 source: study");
	}

	@Test
	void saysThatThereIsNone() {
		assertThat(Weight.of(List.of()).inWords()).isEqualTo("No source");
	}

}
