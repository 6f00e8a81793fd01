package org.rolecompare.failure;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.Socketed;
import org.rolecompare.Socketed.Answer;
import org.rolecompare.site.SiteTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds who does not get a page.
 */
@SiteTest
@ExampleCatalogue
class FailurePageTests {

	private static final String LINKS = ".failure .rows a";

	@LocalServerPort
	private int port;

	@Test
	void namesTheUnknownRoleAndOffersNearOnes() {
		Document page = get("/combined-roles/ctpoo").page();
		assertThat(page.select("h1").text()).isEqualTo("No role is called “ctpoo”");
		assertThat(page.select(".lead")).isEmpty();
		assertThat(page.select(LINKS).eachAttr("href")).contains("/roles/cpto");
		assertThat(page.select("form.chooser select")).hasSize(2);
	}

	@Test
	void asksWhichOfSeveralRolesIsMeant() {
		Document page = get("/combined-roles/CDO").page();
		assertThat(page.select("h1").text()).isEqualTo("Several roles are called “CDO”");
		assertThat(page.select(".failure h2").eachText()).contains("Which “CDO” do you mean?");
		assertThat(page.select(LINKS).eachAttr("href")).containsExactly("/roles/chief-digital-officer", "/roles/cdao");
	}

	@Test
	void leadsToTheRoleOfWhichNothingIsToldAsACombinedOne() {
		Document page = get("/combined-roles/cto").page();
		assertThat(page.select("h1").text()).isEqualTo("Nothing is known of CTO as a combined role");
		assertThat(page.select(LINKS).eachAttr("href")).containsExactly("/roles/cto", "/combined-roles");
	}

	@ParameterizedTest
	@CsvSource({ "/cto, /roles/cto", "/role/CTPO, /roles/cpto", "/chief-technology-ofcer, /roles/cto",
			"/cto-vs-cpo, /compare/cto-vs-cpo", "/nope, /search?q=nope", "/a%26b, /search?q=a%26b" })
	void guessesWhatAnUnknownAddressMeant(String address, String meant) {
		Document page = get(address).page();
		assertThat(page.select(LINKS).eachAttr("href")).contains(meant);
		assertThat(page.select(".failure .go-on a").eachAttr("href")).containsExactly("/", "/roles", "/search");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nope", "/combined-roles/cto", "/combined-roles/nope", "/about;x=y" })
	void isNotListedBySearchEnginesAndNotKept(String address) {
		Answer answer = get(address);
		assertThat(answer.page().select("meta[name=robots]").attr("content")).contains("noindex");
		assertThat(answer.page().select("link[rel=canonical]").attr("href")).endsWith("/");
		assertThat(answer.header("Cache-Control")).hasValue("no-store");
		assertThat(answer.header("ETag")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "OPTIONS", "TRACE", "FOO" })
	void saysThatPagesAreOnlyRead(String method) {
		Answer answer = Socketed.send(this.port, method, "/about");
		assertThat(answer.page().select("h1").text()).isEqualTo("This site can only be read");
		assertThat(answer.header("Allow")).hasValue("GET, HEAD");
	}

	@Test
	void saysSoOfTheServerAsAWhole() {
		Answer answer = Socketed.send(this.port, "OPTIONS", "*");
		assertThat(answer.page().select("h1").text()).isEqualTo("This site can only be read");
		assertThat(answer.header("Allow")).hasValue("GET, HEAD");
	}

	@Test
	void keepsTheQueryOfAnAddressThatHasMovedHoweverLongItIs() {
		String query = "?statement=" + "a".repeat(7900);
		Answer answer = get("/roles/CTO/job-description" + query);
		assertThat(answer.status()).isEqualTo(301);
		assertThat(answer.header("Location")).hasValue("/roles/cto/job-description" + query);
		assertThat(get("/about/" + query).header("Location")).hasValue("/about" + query);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nope", "/%zz", "/about;x=y" })
	void answersHeadWithoutABody(String address) {
		Answer answer = Socketed.send(this.port, "HEAD", address);
		assertThat(answer.status()).isEqualTo(get(address).status());
		assertThat(answer.body()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/problem+json", "text/html;q=0.4, application/json;q=0.5",
			"application/*+json" })
	void answersMachinesWithAProblem(String accept) {
		Answer answer = Socketed.send(this.port, "GET", "/combined-roles/ctpoo", "Accept: " + accept);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("\"status\":404", "\"title\":\"Not Found\"",
				"\"instance\":\"/combined-roles/ctpoo\"", "No role is called “ctpoo”.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "text/html", "text/html, application/json", "image/png", ";;;,,x",
			"application/json;q=0, */*" })
	void answersEveryoneElseWithAPage(String accept) {
		Answer answer = Socketed.send(this.port, "GET", "/nope", "Accept: " + accept);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.page().select("h1").text()).isEqualTo("No page “/nope”");
	}

	@Test
	void usesTheStylesOfTheSiteWhereTomcatAnswersByItself() {
		String style = get("/nope").page().select("link[rel=stylesheet]").attr("href");
		assertThat(get("/%zz").page().select("link[rel=stylesheet]").attr("href")).isEqualTo(style)
			.matches("/assets/style-[0-9a-f]{32}\\.css");
	}

	private Answer get(String address) {
		return Socketed.send(this.port, "GET", address);
	}

}
