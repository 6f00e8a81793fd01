package org.rolecompare.failure;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.Socketed;
import org.rolecompare.Socketed.Answer;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What breaks says nothing to readers of why; the log does.
 */
@Tag("application")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "rolecompare.operator=Whoever breaks it")
@ExampleCatalogue
@Import(IncidentTests.Broken.class)
@ExtendWith(OutputCaptureExtension.class)
class IncidentTests {

	@LocalServerPort
	private int port;

	@Test
	void isNamedToTheReaderAndExplainedInTheLog(CapturedOutput output) {
		Answer answer = Socketed.send(this.port, "GET", "/broken/one");
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.page().select("h1").text()).isEqualTo("Something went wrong on our side");
		assertThat(answer.body()).doesNotContain("Exception", "at org.", "jdbc", "java.", "rolecompare.");
		assertThat(answer.header("Content-Security-Policy")).isPresent();
		String incident = answer.page().select(".failure code").text();
		assertThat(incident).matches("[0-9a-f]{8}");
		assertThat(output).contains("Incident " + incident + ": GET /broken/one", "Broken on purpose");
		assertThat(Socketed.send(this.port, "GET", "/broken/one").body()).isEqualTo(answer.body());
		assertThat(Socketed.send(this.port, "GET", "/broken/two").page().select(".failure code").text())
			.isNotEqualTo(incident);
	}

	@Test
	void tellsMachinesNoMore() {
		Answer answer = Socketed.send(this.port, "GET", "/broken/one", "Accept: application/json");
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("\"incident\":").doesNotContain("Exception", "Broken on purpose");
	}

	@ParameterizedTest
	@CsvSource({ "7f3a-09.b:c/d+e=_, 7f3a-09.b:c/d+e=_", "a b,", "a\"b,", "a\u00e9," })
	void isToldByWhichNameTheProxyKnowsIt(String said, @Nullable String told, CapturedOutput output) {
		Answer answer = Socketed.send(this.port, "GET", "/broken/one", "Accept: application/json",
				"X-Request-Id: " + said);
		if (told != null) {
			assertThat(answer.body()).contains("\"request\":\"" + told + "\"");
			assertThat(output).contains(": GET /broken/one, request " + told + ", was answered with 500");
		}
		else {
			assertThat(answer.body()).doesNotContain("\"request\"");
			assertThat(output).contains(": GET /broken/one was answered with 500");
		}
	}

	@Test
	void repeatsNoNameWithoutAnEnd() {
		assertThat(ask("a".repeat(128)).body()).contains("\"request\":\"aaa");
		assertThat(ask("a".repeat(129)).body()).doesNotContain("\"request\"");
	}

	private Answer ask(String id) {
		return Socketed.send(this.port, "GET", "/nowhere", "Accept: application/json", "X-Request-Id: " + id);
	}

	@TestComponent
	@Controller
	static class Broken {

		@GetMapping({ "/broken/one", "/broken/two" })
		String page() {
			throw new IllegalStateException("Broken on purpose");
		}

	}

}
