package org.rolecompare.http;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.Socketed;
import org.rolecompare.Socketed.Answer;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** What is larger than any honest request is turned away with a page. */
@Tag("application")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExampleCatalogue
@ExtendWith(OutputCaptureExtension.class)
class RequestLimitsTests {

	private static final int HEADERS = 99;

	private static final int LONG = 7000;

	private static final int TOO_LONG = 9000;

	@LocalServerPort
	private int port;

	static Stream<Arguments> tooLarge() {
		return Stream.of(argumentSet("a header", "/about", new String[] { "Cookie: " + "a".repeat(TOO_LONG) }),
				argumentSet("headers together", "/about",
						new String[] { "A: " + "a".repeat(LONG), "B: " + "b".repeat(TOO_LONG - LONG) }),
				argumentSet("an address", "/about?" + "a".repeat(TOO_LONG), new String[0]),
				argumentSet("the number of headers", "/about", headers(HEADERS + 1)),
				argumentSet("the number of values", "/about?" + "a&".repeat(1001), new String[0]));
	}

	@ParameterizedTest
	@MethodSource("tooLarge")
	void isAnsweredWithAPage(String address, String[] headers, CapturedOutput output) {
		Answer answer = Socketed.send(this.port, "GET", address, headers);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.page().select("h1").text()).isEqualTo("This request cannot be understood");
		assertThat(answer.header("Content-Security-Policy")).isPresent();
		assertThat(output).doesNotContain("ERROR", "\tat ");
	}

	@Test
	void isNotWhatIsJustAllowed() {
		assertThat(Socketed.send(this.port, "GET", "/about", "Cookie: " + "a".repeat(LONG)).status()).isEqualTo(200);
		assertThat(Socketed.send(this.port, "GET", "/about?" + "a".repeat(LONG)).status()).isEqualTo(200);
		assertThat(Socketed.send(this.port, "GET", "/about", headers(HEADERS)).status()).isEqualTo(200);
		assertThat(Socketed.send(this.port, "GET", "/about?" + "a&".repeat(999)).status()).isEqualTo(200);
	}

	/** The host is one more. */
	private static String[] headers(int many) {
		return IntStream.range(0, many).mapToObj((number) -> "X-" + number + ": x").toArray(String[]::new);
	}

}
