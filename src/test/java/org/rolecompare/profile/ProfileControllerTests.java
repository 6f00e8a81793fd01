package org.rolecompare.profile;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.address.NotFound;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.role.Roles.Lookup;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which page an address of a role or a category leads to.
 */
@PageTest
class ProfileControllerTests {

	@Autowired
	private Pages pages;

	@ParameterizedTest
	@ValueSource(strings = { "/roles", "/roles/cto", "/categories/pay" })
	void answersEveryKindOfPage(String address) {
		Document page = this.pages.read(address);
		assertThat(page.expectFirst("link[rel=canonical]").attr("href")).endsWith(address);
		CitationRoundTrip.holdsOn(page);
	}

	@ParameterizedTest
	@CsvSource({ "/roles/CTO, /roles/cto", "/roles/Cto?page=2, /roles/cto", "/roles/ctpo, /roles/cpto",
			"/roles/CTPO, /roles/cpto", "/roles/chief-technical-officer, /roles/cto",
			"/roles/Chief%20Technical%20Officer, /roles/cto",
			"/roles/chief-digital-officer%21, /roles/chief-digital-officer" })
	void movesOtherNamesOfOneRoleToItsAddress(String address, String role) {
		assertThat(this.pages.open(address)).hasStatus(HttpStatus.MOVED_PERMANENTLY).hasRedirectedUrl(role);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cdo", "CDO", "chief-digital-information-officer" })
	void asksWhichRoleIsMeantByASharedName(String name) {
		assertThat(unknownRole("/roles/" + name).isShared()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nobody", "%3Cscript%3Ealert(1)", "%24%7B7*7%7D", "__%24%7B7*7%7D__%3A%3Ax",
			"%E2%80%AEotc", "%F0%9F%A6%8A", "--", "'%20or%201=1", "cto-vs-cpo", "*" })
	void knowsNoRoleOfAnotherName(String name) {
		assertThat(unknownRole("/roles/" + name).roles()).isEmpty();
	}

	@Test
	void standsNamesOfAnyLength() {
		String name = "a-".repeat(4000);
		assertThat(unknownRole("/roles/" + name).typed()).isEqualTo(name);
	}

	private Lookup unknownRole(String address) {
		NotFound refusal = refusal(address);
		assertThat(refusal.getKind()).isEqualTo(NotFound.Kind.ROLE);
		assertThat(refusal.getNames()).hasSize(1);
		return Catalogues.example().roles().lookUp(refusal.getNames().get(0));
	}

	private NotFound refusal(String address) {
		MvcTestResult answer = this.pages.open(address);
		assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(answer.getMvcResult().getResolvedException()).isInstanceOf(NotFound.class);
		return (NotFound) answer.getMvcResult().getResolvedException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "..%2fcto", "cto%00", "cto;x=y", "cto%0d%0aSet-Cookie:%20a=b" })
	void turnsAwayWhatIsNoName(String name) {
		assertThat(this.pages.open("/roles/" + name)).hasStatus4xxClientError();
	}

	@ParameterizedTest
	@CsvSource({ "/categories/Pay, /categories/pay", "/categories/REPORTS-TO?page=2, /categories/reports-to" })
	void movesAnotherCaseToTheAddress(String address, String category) {
		assertThat(this.pages.open(address)).hasStatus(HttpStatus.MOVED_PERMANENTLY).hasRedirectedUrl(category);
	}

	@ParameterizedTest
	@CsvSource({ "nothing, nothing", "Nothing, Nothing", "%3Cscript%3E, <script>", "%24%7B7*7%7D, ${7*7}",
			"%E2%80%AEyap, \u202Eyap", "cto, cto" })
	void knowsNoOtherCategory(String address, String slug) {
		NotFound refusal = refusal("/categories/" + address);
		assertThat(refusal.getKind()).isEqualTo(NotFound.Kind.CATEGORY);
		assertThat(refusal.getNames()).containsExactly(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "2", "999999", "99999999999999999999", "two", "%3Cscript%3E", "", "1&page=2",
			"%24%7B7*7%7D" })
	void fallsBackToAPartThatExists(String typed) {
		for (String address : List.of("/roles", "/categories/pay")) {
			Document page = this.pages.read(address + "?page=" + typed);
			assertThat(page.select(".profile-list > li")).isNotEmpty();
			assertThat(page.expectFirst("link[rel=canonical]").attr("href")).endsWith(address);
		}
	}

}
