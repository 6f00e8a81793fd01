package org.rolecompare.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page is sent as HTTP has it, to caches as well as to people.
 */
@SiteTest
class ServedPagesTests {

	private static final String FAILURES = ".*NO_SUCH.*|.*FAILURE.*";

	@Autowired
	private Visitor visitor;

	@ParameterizedTest
	@EnumSource(mode = Mode.MATCH_NONE, names = FAILURES)
	void areTheSameHoweverTheyAreAskedFor(KindOfPage kind) {
		HttpResponse<byte[]> plain = this.visitor.ask(kind.address());
		for (String other : List.of(with(kind, "utm_source=x&utm_medium=y"), with(kind, "%3Cscript%3E"),
				turned(kind))) {
			HttpResponse<byte[]> answer = this.visitor.ask(other, "Accept", "image/png", "Accept-Language", "tr",
					"Cookie", "a=b", "X-Forwarded-Host", "elsewhere.example");
			assertThat(answer.body()).as(other).isEqualTo(plain.body());
			assertThat(header(answer, "ETag")).as(other).isEqualTo(header(plain, "ETag"));
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.MATCH_NONE, names = FAILURES)
	void sayWhatACacheHasToKnow(KindOfPage kind) throws IOException {
		HttpResponse<byte[]> plain = this.visitor.ask(kind.address());
		HttpResponse<byte[]> gzip = this.visitor.ask(kind.address(), "Accept-Encoding", "gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes()).isEqualTo(plain.body());
		assertThat(header(gzip, "ETag")).matches("\"\\w+\"").isNotEqualTo(header(plain, "ETag"));
		assertThat(header(plain, "ETag")).matches("\"\\w+\"");
		for (HttpResponse<byte[]> answer : List.of(plain, gzip)) {
			assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
			assertThat(header(answer, "Cache-Control")).contains("public", "s-maxage");
			assertThat(header(answer, "Cache-Tag")).startsWith("edition-");
			assertThat(header(answer, "Last-Modified")).endsWith(" 00:00:00 GMT");
			assertThat(header(answer, "Content-Language")).isEqualTo("en");
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.MATCH_NONE, names = FAILURES)
	void areSentInPartsAndNotAtAllToWhoHasThem(KindOfPage kind) {
		HttpResponse<byte[]> whole = this.visitor.ask(kind.address());
		HttpResponse<byte[]> part = this.visitor.ask(kind.address(), "Range", "bytes=10-19");
		assertThat(part.statusCode()).isEqualTo(206);
		assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 10, 20));
		assertThat(header(part, "ETag")).isEqualTo(header(whole, "ETag"));
		assertThat(this.visitor.ask(kind.address(), "If-None-Match", "*").statusCode()).isEqualTo(304);
		HttpResponse<byte[]> known = this.visitor.ask(kind.address(), "If-None-Match",
				"\"x\", W/" + header(whole, "ETag"));
		assertThat(known.statusCode()).isEqualTo(304);
		assertThat(List.of(header(known, "Vary"), header(known, "Cache-Control"), header(known, "ETag")))
			.isEqualTo(List.of(header(whole, "Vary"), header(whole, "Cache-Control"), header(whole, "ETag")));
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.MATCH_ANY, names = FAILURES)
	void areKeptByNobodyWhereSomethingWentWrong(KindOfPage kind) {
		HttpResponse<byte[]> answer = this.visitor.ask(kind.address(), "If-None-Match", "*", "Range", "bytes=0-1");
		assertThat(answer.statusCode()).isEqualTo(kind.status());
		assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
		assertThat(answer.headers().firstValue("Cache-Tag")).isEmpty();
	}

	private static String with(KindOfPage kind, String junk) {
		return kind.address() + (kind.address().contains("?") ? "&" : "?") + junk;
	}

	/** The parameters of other names in another order. */
	private static String turned(KindOfPage kind) {
		String[] parts = kind.address().split("\\?", 2);
		if (parts.length == 1) {
			return kind.address() + "?";
		}
		List<String> parameters = Arrays.asList(parts[1].split("&"));
		long names = parameters.stream().map((parameter) -> parameter.split("=", 2)[0]).distinct().count();
		if (names == parameters.size()) {
			Collections.reverse(parameters);
		}
		return parts[0] + "?" + String.join("&", parameters);
	}

	private static String header(HttpResponse<byte[]> answer, String name) {
		return answer.headers().firstValue(name).orElse("none");
	}

}
