package org.rolecompare.failure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.Socketed;
import org.rolecompare.Socketed.Answer;
import org.rolecompare.site.KindOfPage;
import org.rolecompare.site.SiteTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a client asks for, the answer is a page, a redirect to this site or a refusal,
 * and never a failure of ours.
 */
@SiteTest
@ExampleCatalogue
class AddressFuzzTests {

	@LocalServerPort
	private int port;

	/** Every kind of page. */
	static Stream<byte[]> addresses() {
		return Arrays.stream(KindOfPage.values())
			.filter((kind) -> kind != KindOfPage.FAILURE_OF_OURS)
			.map((kind) -> kind.address().getBytes(StandardCharsets.ISO_8859_1));
	}

	@MethodSource("addresses")
	@FuzzTest(maxDuration = "10m")
	void everyAddressIsAnswered(byte[] input) {
		// A blank would end the target, and what has none is of a time before answers had
		// a head.
		String target = new String(input, StandardCharsets.ISO_8859_1).replaceAll("\\s", "");
		if (target.isEmpty() || target.startsWith(KindOfPage.FAILURE_OF_OURS.address())) {
			return;
		}
		// The fuzzer takes every connection for a fault, even the one to the server.
		BugDetectors.allowNetworkConnections((host, open) -> open == this.port);
		Answer answer = Socketed.send(this.port, "GET", target);
		assertThat(answer.status()).as(target).isBetween(200, 499);
		assertThat(answer.header("X-Content-Type-Options")).as(target).contains("nosniff");
		assertThat(answer.header("Location").orElse("/")).as(target).startsWith("/").doesNotStartWith("//");
	}

}
