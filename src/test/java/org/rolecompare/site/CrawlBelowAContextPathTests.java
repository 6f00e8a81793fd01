package org.rolecompare.site;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The crawl of the site mounted under a path of its server, one that has the name of a
 * part of the site in it.
 */
@SiteTest
@TestPropertySource(properties = { "server.servlet.context-path=" + CrawlBelowAContextPathTests.MOUNT,
		"rolecompare.base-url=" + SiteTest.BASE_URL + CrawlBelowAContextPathTests.MOUNT })
class CrawlBelowAContextPathTests extends Crawl {

	static final String MOUNT = "/people/roles";

	@Autowired
	private Visitor visitor;

	@Test
	void leadsToTheSiteFromOutsideOfIt() {
		HttpResponse<byte[]> answer = this.visitor.ask("/people");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("There is no such page",
				"href=\"" + MOUNT + "/\"");
	}

	@Test
	void tellsProgramsBelowItWhatTheServerRejects() {
		HttpResponse<byte[]> answer = this.visitor.ask(MOUNT + "/api/roles/%00");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
	}

}
