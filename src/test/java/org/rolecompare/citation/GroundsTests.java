package org.rolecompare.citation;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.rolecompare.source.Reference;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;

class GroundsTests {

	private static final Reference STUDY = References.study("a");

	private static final Reference ADVISORY = References.advisory("b");

	private static final Reference OTHER_ADVISORY = References.advisory("c");

	private static final Reference PRACTITIONER = References.readThrough("d", STUDY);

	@Test
	void countsTextsThatCiteAStudyAmongOthers() {
		assertThat(Grounds.of(Stream.of(List.of(ADVISORY, STUDY), List.of(PRACTITIONER))))
			.isEqualTo(new Grounds(2, 1, 0));
	}

	@Test
	void countsTextsThatCiteNobodyButSellers() {
		assertThat(Grounds
			.of(Stream.of(List.of(ADVISORY, OTHER_ADVISORY), List.of(ADVISORY), List.of(ADVISORY, PRACTITIONER))))
			.isEqualTo(new Grounds(3, 0, 2));
	}

	@Test
	void countsATextWithoutSourcesAsNeither() {
		assertThat(Grounds.of(Stream.of(List.<Reference>of()))).isEqualTo(new Grounds(1, 0, 0));
	}

	@Test
	void saysBothCounts() {
		assertThat(new Grounds(14, 0, 7).inWords("arguments"))
			.isEqualTo("0 of 14 arguments rest on a study; 7 rest only on those who sell something");
		assertThat(new Grounds(3, 1, 1).inWords("findings"))
			.isEqualTo("1 of 3 findings rests on a study; 1 rests only on those who sell something");
	}

	@Test
	void saysNothingOfNoText() {
		assertThat(Grounds.of(Stream.<List<Reference>>empty()).inWords("arguments")).isEmpty();
	}

}
