package org.rolecompare.responsibility;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rolecompare.responsibility.CommonSettings.Choice;

import static org.assertj.core.api.Assertions.assertThat;

class CommonSettingsTests {

	private static final Setting.Summary LARGE = new Setting.Summary("large", "Large", "A large company.");

	private static final Setting.Summary SMALL = new Setting.Summary("small", "Small", "A small company.");

	@Test
	void theFirstIsChosenUnlessTheReaderSaysOtherwise() {
		assertThat(CommonSettings.of(List.of(LARGE, SMALL), null).chosen()).isEqualTo(LARGE);
		assertThat(CommonSettings.of(List.of(LARGE, SMALL), "small").chosen()).isEqualTo(SMALL);
	}

	@Test
	void whatIsNoneOfThemIsLeftOut() {
		CommonSettings settings = CommonSettings.of(List.of(LARGE), "nowhere");
		assertThat(settings.chosen()).isEqualTo(LARGE);
		assertThat(settings.ignored().names()).containsExactly("nowhere");
		assertThat(CommonSettings.of(List.of(LARGE, SMALL), "small").ignored().isEmpty()).isTrue();
		assertThat(CommonSettings.of(List.of(), null).chosen()).isNull();
		assertThat(CommonSettings.of(List.of(), null).ignored().isEmpty()).isTrue();
	}

	@Test
	void thePlainAddressShowsTheFirst() {
		assertThat(CommonSettings.of(List.of(LARGE, SMALL), "small").choices((slug) -> "/page?" + slug))
			.containsExactly(new Choice("Large", "/page?null", false), new Choice("Small", "/page?small", true));
	}

	@Test
	void assumptionsAreSentences() {
		assertThat(Setting.Summary.of(setting("A large company")).assumption()).isEqualTo("A large company.");
		assertThat(Setting.Summary.of(setting("A small company.")).assumption()).isEqualTo("A small company.");
	}

	private static Setting setting(String assumption) {
		return new Setting("setting", "Setting", assumption, Responsibilities.ROLES_IN_ORDER);
	}

}
