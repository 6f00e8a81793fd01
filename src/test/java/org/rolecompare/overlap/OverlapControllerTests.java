package org.rolecompare.overlap;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.address.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The addresses of overlaps.
 */
@PageTest
class OverlapControllerTests {

	@Autowired
	private Pages pages;

	@ParameterizedTest
	@CsvSource({ "/overlap/CTO-vs-CPO, /overlap/cto-vs-cpo",
			"/overlap/cto-vs-ctpo?by=skills, /overlap/cto-vs-cpto?by=skills",
			"/overlap/cto-vs-cto-vs-cpo, /overlap/cto-vs-cpo", "/overlap/cto, /roles/cto",
			"/overlap/cto-vs-cto, /roles/cto" })
	void movesOtherSpellingsToTheAddress(String address, String target) {
		assertThat(this.pages.open(address)).hasStatus(301).hasHeader("Location", target);
	}

	@Test
	void takesTheFirstOfARepeatedChoice() {
		Document page = this.pages.read("/overlap/cto-vs-cpo?by=skills&by=magic");
		assertThat(page.select(".notice")).isEmpty();
		assertThat(page.select(".chip[aria-current]").eachText()).containsExactly("Essential skills");
	}

	@Test
	void refusesUnknownRoles() {
		MvcTestResult answer = this.pages.open("/overlap/cto-vs-nope");
		assertThat(answer).hasStatus(404);
		assertThat(answer.getMvcResult().getResolvedException()).isInstanceOf(NotFound.class);
	}

}
