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
	void longListsSayHowManyMoreThereAre() {
		List<String> roles = List.of("CTO", "CPO", "CPTO", "CIO");
		assertThat(Phrases.list(roles, 2)).isEqualTo("CTO, CPO and 2 more");
		assertThat(Phrases.list(roles, 4)).isEqualTo("CTO, CPO, CPTO and CIO");
		assertThat(Phrases.list(List.of(), 2)).isEmpty();
	}

	@Test
	void countsOneAndNoneAsSuch() {
		assertThat(Phrases.count(0, "category", "categories")).isEqualTo("no category");
		assertThat(Phrases.count(1, "category", "categories")).isEqualTo("1 category");
		assertThat(Phrases.count(2, "category", "categories")).isEqualTo("2 categories");
	}

	@Test
	void lowerCaseListsKeepLettersThatBelongSo() {
		assertThat(Phrases.lowerCaseList(List.of("Primary focus", "KPIs", "Pay")))
			.isEqualTo("primary focus, KPIs and pay");
	}

}
