package org.rolecompare.wording;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTests {

	@Test
	void listsReadLikeASentence() {
		assertThat(Phrases.list(List.of())).isEmpty();
		assertThat(Phrases.list(List.of("CTO"))).isEqualTo("CTO");
		assertThat(Phrases.list(List.of("CTO", "CPO"))).isEqualTo("CTO and CPO");
		assertThat(Phrases.list(List.of("CTO", "CPO", "CPTO"))).isEqualTo("CTO, CPO and CPTO");
	}

	@Test
	void lowerCaseListsKeepLettersThatBelongSo() {
		assertThat(Phrases.lowerCaseList(List.of("Primary focus", "KPIs", "Pay")))
			.isEqualTo("primary focus, KPIs and pay");
	}

}
