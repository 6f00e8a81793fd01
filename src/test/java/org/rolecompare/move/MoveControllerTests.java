package org.rolecompare.move;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.address.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The addresses of moves, and where readers meet them.
 */
@PageTest
class MoveControllerTests {

	@Autowired
	private Pages pages;

	@ParameterizedTest
	@CsvSource({ "/moves/CTO/cpto, /moves/cto/cpto", "/moves/cto/ctpo?setting=x, /moves/cto/cpto?setting=x",
			"/moves/cto/cto, /roles/cto", "/moves/CPTO/ctpo, /roles/cpto" })
	void movesOtherSpellingsToTheAddress(String address, String target) {
		assertThat(this.pages.open(address)).hasStatus(301).hasHeader("Location", target);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/moves/cto/nope", "/moves/nope/cto", "/moves/cdo/cto", "/moves/nope/nope",
			"/moves/cto/%3Cscript%3E", "/moves/cto/cto-vs-cpo" })
	void refusesUnknownRoles(String address) {
		MvcTestResult answer = this.pages.open(address);
		assertThat(answer).hasStatus(404);
		assertThat(answer.getMvcResult().getResolvedException()).isInstanceOf(NotFound.class);
	}

	@Test
	void comparisonsAndRolesLeadHere() {
		assertThat(this.pages.read("/compare/cto-vs-cpto").select(".go-on a").eachAttr("href"))
			.containsExactly("/overlap/cto-vs-cpto", "/moves/cto/cpto", "/moves/cpto/cto");
		assertThat(this.pages.read("/compare/cto-vs-cpo-vs-cpto").select(".go-on a").eachAttr("href"))
			.containsExactly("/overlap/cto-vs-cpo-vs-cpto");
		assertThat(this.pages.read("/compare/cto-vs-cpo-vs-cpto-vs-cio").select(".go-on a")).isEmpty();
		assertThat(this.pages.read("/roles/cto").select("#compare a").eachAttr("href")).contains("/moves/cto/cpto",
				"/moves/cpto/cto", "/overlap/cto-vs-cpto");
	}

	@Test
	void leadsOnWhereBothEndsAreClear() {
		assertThat(this.pages.open("/moves?from=cto&to=CTPO")).hasStatus(302).hasRedirectedUrl("/moves/cto/cpto");
	}

}
