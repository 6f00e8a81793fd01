package org.rolecompare.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.english.WrittenDate;

import static org.assertj.core.api.Assertions.assertThat;

class CitedEditionTests {

	private final Site site = new Site("Role Compare", "2026-11-25-0123abcd", WrittenDate.of("2026-11-25"), null,
			"https://roles.example", null, null, "1.0");

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "  ", "\u200E", "2026-11-25-0123abcd", " 2026-11-25-0123abcd " })
	void isNoneWhereNothingIsCitedOrWhatAnswers(String typed) {
		assertThat(CitedEdition.of(typed, this.site)).isNull();
	}

	@Test
	void tellsWhichEditionAnswersAndHowToGetTheOther() {
		assertThat(CitedEdition.of("2025-01-01-89abcdef", this.site).inWords(this.site))
			.startsWith(
					"You cite edition 2025-01-01-89abcdef. This is edition 2026-11-25-0123abcd of 25 November 2026.")
			.contains("can restore another one");
	}

	@Test
	void isCutToWhatASentenceCanHold() {
		assertThat(CitedEdition.of("x".repeat(3000), this.site).version()).isEqualTo("x".repeat(60) + "…");
	}

	@Test
	void hasAnAddressToCiteForEveryPage() {
		assertThat(this.site.citable("/roles/cto")).isEqualTo("/roles/cto?edition=2026-11-25-0123abcd");
		assertThat(this.site.citable("/search?q=x")).isEqualTo("/search?q=x&edition=2026-11-25-0123abcd");
	}

}
