package org.rolecompare.library;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CitationSiteTests {

	@ParameterizedTest
	@CsvSource({ "DEFINITION, /roles/cpto#definition", "ANSWERS, /roles/cpto#definition", "STATEMENT, /roles/cpto#key",
			"ROLE_DISPUTE, /roles/cpto#dispute-key", "RESPONSIBILITY, /roles/cpto#owns",
			"OVERVIEW, /combined-roles/cpto#overview", "ADVANTAGE, /combined-roles/cpto#advantage-key",
			"DRAWBACK, /combined-roles/cpto#drawback-key", "SIGNAL, /combined-roles/cpto#signal-key",
			"COMBINED_ROLE_DISPUTE, /combined-roles/cpto#dispute-key" })
	void standsOnThePageThatTellsItWhole(CitationSite place, String address) {
		assertThat(place.address("cpto", "key")).isEqualTo(address);
	}

	@Test
	void namesTheSettingOfAResponsibility() {
		assertThat(CitationSite.RESPONSIBILITY.title("Security", "Technology leadership"))
			.isEqualTo("Responsibility “Security” in setting “Technology leadership”");
	}

	@Test
	void keepsPercentSignsOfTheCatalogue() {
		assertThat(CitationSite.ADVANTAGE.title("100 % s%s", null)).isEqualTo("Advantage: 100 % s%s");
	}

	@Test
	void namesSeveralPlacesAtOneAddressTogether() {
		assertThat(CitationSite.RESPONSIBILITY.several(3, "Responsibility “Security”")).isEqualTo("3 responsibilities");
		assertThat(CitationSite.ROLE_DISPUTE.several(2, "Dispute: Why?")).isEqualTo("Dispute: Why? (2 sides)");
	}

}
