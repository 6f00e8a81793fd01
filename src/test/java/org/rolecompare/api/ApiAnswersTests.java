package org.rolecompare.api;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.Socketed;
import org.rolecompare.Socketed.Answer;
import org.rolecompare.site.SiteTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How answers for programs travel, and how they fail. */
@SiteTest
@ExampleCatalogue
class ApiAnswersTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/api/compare/cto-vs-cpo", "/compare/cto-vs-cpo.json", "/api/statements?role=cto",
			"/api/categories", "/api/openapi.json" })
	void areKeptLikePagesAndOpenToPagesOfOtherSites(String address) {
		Answer answer = ask(address);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).hasValue("application/json");
		assertThat(answer.header("Cache-Control")).hasValueSatisfying((said) -> assertThat(said).contains("public"));
		String etag = answer.header("ETag").orElseThrow();
		Answer again = ask(address, "If-None-Match: " + etag);
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertOpen(answer);
		assertOpen(again);
	}

	@ParameterizedTest
	@CsvSource({ "/api/roles/ctoo, /roles/cto", "/roles/ctoo.json, /roles/cto",
			"/api/compare/cto-vs-ctpoo, /compare/cto-vs-cpto", "/api/statements?role=ctoo, /roles/cto",
			"/api/responsibilities/nowhere, /responsibilities" })
	void failWithWhatMayHaveBeenMeant(String address, String meant) {
		JsonNode problem = fail(address, 404);
		assertThat(problem.get("meant")).extracting((link) -> link.get("href").asString()).contains(meant);
	}

	@ParameterizedTest
	@CsvSource({ "/api/statements/cto-pay-00000000, cto-pay-00000000", "/api/statements?kind=gossip, gossip",
			"/api/statements?category=astrology, astrology", "/api/references/nobody, nobody", "/api/nowhere, nowhere",
			"/api/about, .json", "/about.json, .json", "/api/compare, .json", "/api/moves, .json" })
	void failWithTheCulprit(String address, String culprit) {
		assertThat(fail(address, 404).get("detail").asString()).contains(culprit);
	}

	/** Some of these are rejected by the server before the application sees them. */
	@ParameterizedTest
	@ValueSource(strings = { "/api/statements?page=%zz", "/api/roles/%zz", "/api/roles/%00", "/api/roles/a%2fb",
			"/roles/%zz.json" })
	void failWithAProblemWhereTheAddressCannotBeRead(String address) {
		JsonNode problem = fail(address, 400);
		assertThat(problem.get("status").asInt()).isEqualTo(400);
		assertThat(problem.get("title").asString()).isEqualTo("Bad Request");
	}

	@Test
	void pagesStayClosedToOtherSites() {
		for (String address : new String[] { "/roles/cto", "/roles/ctoo", "/api", "/apiary" }) {
			Answer answer = ask(address);
			assertThat(answer.header("Access-Control-Allow-Origin")).as(address).isEmpty();
			assertThat(answer.header("Cross-Origin-Resource-Policy")).as(address).hasValue("same-origin");
		}
	}

	@Test
	void theContractNamesNoServerThatARequestHasNamed() {
		assertThat(ask("/api/openapi.json", "Host: elsewhere.example").body()).doesNotContain("elsewhere.example");
	}

	@Test
	void whatIsNotCanonicalIsRedirectedInItsForm() {
		assertThat(ask("/api/compare?role=cto&role=cpo").header("Location"))
			.hasValueSatisfying((there) -> assertThat(ask(there).header("Content-Type")).hasValue("application/json"));
	}

	private JsonNode fail(String address, int status) {
		Answer answer = ask(address, "Accept: text/html");
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
		assertOpen(answer);
		return Contracts.of((file) -> ask(file).body().getBytes(StandardCharsets.UTF_8)).problem(answer.body());
	}

	private static void assertOpen(Answer answer) {
		assertThat(answer.header("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(answer.header("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
	}

	private Answer ask(String address, String... headers) {
		return Socketed.send(this.port, "GET", address, headers);
	}

}
