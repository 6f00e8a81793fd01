package org.rolecompare.responsibility;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommonSettingsTests {

	private static final SettingSummary LARGE = new SettingSummary("large", "Large", "A large company", 20);

	private static final SettingSummary SMALL = new SettingSummary("small", "Small", "A small company.", 3);

	@Test
	void theFirstIsChosenUnlessTheReaderSaysOtherwise() {
		assertThat(CommonSettings.of(List.of(LARGE, SMALL), null).chosen()).isEqualTo(LARGE);
		assertThat(CommonSettings.of(List.of(LARGE, SMALL), "small").chosen()).isEqualTo(SMALL);
	}

	@Test
	void whatIsNoneOfThemIsLeftOut() {
		CommonSettings settings = CommonSettings.of(List.of(LARGE), "nowhere");
		assertThat(settings.chosen()).isEqualTo(LARGE);
		assertThat(settings.leftOut()).isEqualTo("nowhere");
		assertThat(CommonSettings.of(List.of(), null)).isEqualTo(new CommonSettings(List.of(), null, null));
	}

	@Test
	void assumptionsAreSentences() {
		assertThat(LARGE.sentence()).isEqualTo("A large company.");
		assertThat(SMALL.sentence()).isEqualTo("A small company.");
	}

}
