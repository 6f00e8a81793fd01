package org.rolecompare.page;

import org.junit.jupiter.api.Test;

import org.rolecompare.english.WrittenDate;
import org.rolecompare.page.Site.Upkeep;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page says of how the site is kept. */
class UpkeepTests {

	@Test
	void namesTheNextReviewAndWhoPays() {
		assertThat(site(new Upkeep(WrittenDate.of("2027-05-25"), "its readers")).upkeepInWords()).isEqualTo(
				"Reviewed on 25 November 2026, next review due on 25 May 2027. This installation is paid for by its readers.");
	}

	@Test
	void saysThatNobodyHasStatedThem() {
		assertThat(site(new Upkeep(null, null)).upkeepInWords()).isEqualTo(
				"Reviewed on 25 November 2026, no next review announced. The operator has not stated who pays for this installation.");
	}

	private static Site site(Upkeep upkeep) {
		return new Site("Role Compare", "1", WrittenDate.of("2026-11-25"), null, "http://localhost", null, null, "test",
				upkeep);
	}

}
