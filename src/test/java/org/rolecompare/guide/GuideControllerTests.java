package org.rolecompare.guide;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.address.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How guides and memos are asked for.
 */
@PageTest
class GuideControllerTests {

	private static final String GUIDE = "/combined-roles/cpto/guide";

	@Autowired
	private Pages pages;

	@ParameterizedTest
	@ValueSource(strings = { "guide", "memo" })
	void movesOtherNamesWithTheirTicks(String page) {
		assertThat(this.pages.open("/combined-roles/CTPO/" + page + "?signal=start-up"))
			.hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.headers()
			.hasValue(HttpHeaders.LOCATION, "/combined-roles/cpto/" + page + "?signal=start-up");
		assertThat(this.pages.open("/combined-roles/cto/" + page)).hasStatus(HttpStatus.NOT_FOUND)
			.failure()
			.isInstanceOf(NotFound.class)
			.hasMessageContaining("combined role cto");
		assertThat(this.pages.open("/combined-roles/nope/" + page)).hasStatus(HttpStatus.NOT_FOUND)
			.failure()
			.isInstanceOf(NotFound.class)
			.hasMessageContaining("No one role is called nope");
	}

	@Test
	void isLinkedFromTheCombinedRole() {
		for (String address : List.of("/combined-roles/cpto", "/combined-roles", "/compare/cto-vs-cpto")) {
			assertThat(this.pages.read(address).select("a").eachAttr("href")).as(address).contains(GUIDE);
		}
	}

	@Test
	void escapesWhatItDoesNotKnow() {
		Document page = this.pages.read(GUIDE + "?signal=%3Cb%3Eyes%3C/b%3E&signal=a,b&signal=%E2%80%AE");
		assertThat(page.select(".notice").text()).contains("<b>yes</b>", "a,b");
		assertThat(page.select(".notice b")).isEmpty();
		assertThat(page.select(".notice q")).hasSize(2);
	}

}
