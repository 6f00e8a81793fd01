package org.rolecompare.failure;

import java.io.IOException;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rolecompare.ExampleCatalogue;
import org.rolecompare.Socketed;
import org.rolecompare.Socketed.Answer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Without its database the application still answers, and says nothing about why.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "rolecompare.operator=Whoever breaks it")
@ExampleCatalogue
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class CatalogueGoneTests {

	@LocalServerPort
	private int port;

	@Autowired
	private DataSource database;

	@BeforeEach
	void lose() throws IOException {
		((HikariDataSource) this.database).close();
	}

	@Test
	void apologizesAndNamesTheIncidentThatTheLogExplains(CapturedOutput output) {
		Answer answer = Socketed.send(this.port, "GET", "/about");
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.page().select("h1").text()).isEqualTo("Something went wrong on our side");
		assertThat(answer.body()).doesNotContain("Exception", "at org.", "Hikari", "jdbc", "java.", "rolecompare.");
		assertThat(answer.header("Content-Security-Policy")).isPresent();
		String incident = answer.page().select(".failure code").text();
		assertThat(incident).matches("[0-9a-f]{8}");
		assertThat(output).contains("Incident " + incident + ": GET /about");
		assertThat(Socketed.send(this.port, "GET", "/about").body()).isEqualTo(answer.body());
		assertThat(Socketed.send(this.port, "GET", "/roles").page().select(".failure code").text())
			.isNotEqualTo(incident);
	}

	@Test
	void tellsMachinesNoMore() {
		Answer answer = Socketed.send(this.port, "GET", "/combined-roles", "Accept: application/json");
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("\"incident\":").doesNotContain("Exception", "Hikari", "jdbc");
	}

	@Test
	void stillKnowsWhichPagesDoNotExist() {
		Answer answer = Socketed.send(this.port, "GET", "/nope");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.page().select("h1").text()).isEqualTo("No page “/nope”");
	}

}
