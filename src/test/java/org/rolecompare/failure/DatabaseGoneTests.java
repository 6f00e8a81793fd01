package org.rolecompare.failure;

import java.io.IOException;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.Socketed;
import org.rolecompare.Socketed.Answer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing reads the database after the start, so nobody misses it.
 */
@Tag("application")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExampleCatalogue
@DirtiesContext
class DatabaseGoneTests {

	@LocalServerPort
	private int port;

	@Autowired
	private DataSource database;

	@BeforeEach
	void lose() throws IOException {
		((HikariDataSource) this.database).close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/compare", "/compare/cto-vs-cpto?kind=study", "/roles", "/roles/cto",
			"/categories/pay", "/combined-roles", "/combined-roles/cpto", "/combined-roles/cpto/guide",
			"/combined-roles/cpto/answer", "/combined-roles/cpto/memo", "/roles/cto/job-description",
			"/responsibilities", "/responsibilities/product-and-technology", "/overlap/cto-vs-cpo", "/moves",
			"/moves/cto/cpo", "/references", "/references?role=cto", "/search?q=board", "/about" })
	void isNotMissed(String address) {
		assertThat(Socketed.send(this.port, "GET", address).status()).isEqualTo(200);
	}

	@Test
	void stillKnowsWhatMayHaveBeenMeant() {
		Answer answer = Socketed.send(this.port, "GET", "/compare/ctoo-vs-cpo");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.page().select("h1").text()).isEqualTo("No role is called “ctoo”");
		assertThat(answer.page().select("main a").eachAttr("href")).contains("/compare/cto-vs-cpo");
	}

}
