package org.rolecompare.page;

import org.junit.jupiter.api.Test;

import org.rolecompare.english.WrittenDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What paper says of where it is from.
 */
class SiteTests {

	private final Site site = new Site("Example", "2026-01-01-abc", new WrittenDate("2026-01-01", "1 January 2026"),
			null, "https://example.org/roles", null, null, "1");

	@Test
	void namesTheHostWithoutWhereTheSiteIsMounted() {
		assertThat(this.site.host()).isEqualTo("example.org");
	}

	@Test
	void namesEditionAndAddressInTheFootOfASheet() {
		assertThat(this.site.runningFoot("/about"))
			.isEqualTo("Example, catalogue 2026-01-01-abc, example.org/roles/about");
	}

	@Test
	void cutsAnAddressThatWouldTakeMoreThanALine() {
		String one = this.site.runningFoot("/compare?q=" + "a".repeat(200));
		assertThat(one).endsWith("aaa\u2026").hasSize(this.site.runningFoot("/compare?q=" + "a".repeat(500)).length());
	}

}
