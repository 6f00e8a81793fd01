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
	@ValueSource(strings = { "guide", "answer", "memo" })
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

	@ParameterizedTest
	@ValueSource(strings = { "guide", "answer" })
	void leadsFromTheFormToAShortAddress(String page) {
		assertThat(this.pages.open("/combined-roles/cpto/" + page
				+ "?answer%5Bscaling-up%5D=no&answer%5Bstart-up%5D=yes"
				+ "&answer%5Bno-market-fit%5D=&answer%5Blarge-company%5D=yes&answer%5Bgone%5D=no&answer%5B%3Cb%3E%5D=yes"
				+ "&answer%5Blarge-company%5D=no&most=start-up&most=%3Cb%3E&yes=small"))
			.hasStatus(HttpStatus.FOUND)
			.headers()
			.hasValue(HttpHeaders.LOCATION, "/combined-roles/cpto/" + page
					+ "?yes=start-up&yes=large-company&yes=small&no=scaling-up&no=gone&most=start-up");
	}

	@Test
	void takesNothingChosenForNothingAnswered() {
		assertThat(this.pages.read(GUIDE + "?answer%5Bstart-up%5D=&answer%5Bscaling-up%5D=").select(".sum b").text())
			.startsWith("0 of");
	}

	@Test
	void takesOldAddressesForYes() {
		assertThat(this.pages.read(GUIDE + "?signal=start-up&signal=nope")
			.select(".ask input[checked][value=yes]")
			.attr("name")).isEqualTo("answer[start-up]");
		assertThat(this.pages.read("/combined-roles/cpto/answer?signal=start-up").select(".hint").text())
			.startsWith("1 of");
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
