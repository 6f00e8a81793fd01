package org.rolecompare.english;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EnglishTests {

	@Test
	void listsReadLikeASentence() {
		assertThat(English.list(List.of())).isEmpty();
		assertThat(English.list(List.of("CTO"))).isEqualTo("CTO");
		assertThat(English.list(List.of("CTO", "CPO"))).isEqualTo("CTO and CPO");
		assertThat(English.list(List.of("CTO", "CPO", "CPTO"))).isEqualTo("CTO, CPO and CPTO");
	}

	@Test
	void longListsSayHowManyMoreThereAre() {
		List<String> roles = List.of("CTO", "CPO", "CPTO", "CIO");
		assertThat(English.list(roles, 2)).isEqualTo("CTO, CPO and 2 more");
		assertThat(English.list(roles, 4)).isEqualTo("CTO, CPO, CPTO and CIO");
		assertThat(English.list(List.of(), 2)).isEmpty();
	}

	@Test
	void countsOneAndNoneAsSuch() {
		assertThat(English.count(0, "category", "categories")).isEqualTo("no category");
		assertThat(English.count(1, "category", "categories")).isEqualTo("1 category");
		assertThat(English.count(2, "category", "categories")).isEqualTo("2 categories");
	}

	@Test
	void lowerCaseListsKeepLettersThatBelongSo() {
		assertThat(English.lowerCaseList(List.of("Primary focus", "KPIs", "Pay")))
			.isEqualTo("primary focus, KPIs and pay");
	}

}
