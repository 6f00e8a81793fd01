package org.rolecompare.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.brotli.dec.BrotliInputStream;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What pages load travels compressed by the build, is the same in every coding, and is
 * kept as long as its name stands for its content.
 */
@SiteTest
class AssetTests {

	/** As the usual browsers send it. */
	private static final String BROWSER = "gzip, deflate, br, zstd";

	@Autowired
	private Visitor visitor;

	@Test
	void isTheSameInEveryCoding() throws IOException {
		for (String asset : assets()) {
			byte[] plain = this.visitor.ask(asset).body();
			HttpResponse<byte[]> brotli = ask(asset, "br");
			HttpResponse<byte[]> gzip = ask(asset, "gzip");
			assertThat(brotli.headers().firstValue("Content-Encoding")).contains("br");
			assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
			assertThat(read(new BrotliInputStream(new ByteArrayInputStream(brotli.body())))).isEqualTo(plain);
			assertThat(read(new GZIPInputStream(new ByteArrayInputStream(gzip.body())))).isEqualTo(plain);
			assertThat(brotli.body()).hasSizeLessThan(gzip.body().length);
			assertThat(gzip.body()).hasSizeLessThan(plain.length);
		}
	}

	@Test
	void isSentInTheSmallestCodingThatTheClientTakes() {
		for (String asset : assets()) {
			Map.of(BROWSER, "br", "br;q=0.1, gzip", "br", "br;q=0, gzip", "gzip", "gzip;q=0, identity", "", "zstd", "")
				.forEach((accepted,
						coding) -> assertThat(ask(asset, accepted).headers().firstValue("Content-Encoding").orElse(""))
							.as(accepted)
							.isEqualTo(coding));
		}
	}

	@Test
	void isToldApartByCachesInEveryCoding() {
		for (String asset : assets()) {
			List<HttpResponse<byte[]>> answers = Stream.of("identity", "gzip", "br")
				.map((coding) -> ask(asset, coding))
				.toList();
			assertThat(answers).extracting((answer) -> answer.headers().firstValue("ETag").orElseThrow())
				.doesNotHaveDuplicates();
			assertThat(answers).allSatisfy(AssetTests::variesByCoding);
			assertThat(answers).extracting((answer) -> answer.headers().firstValue("Content-Type"))
				.containsOnly(answers.get(0).headers().firstValue("Content-Type"));
		}
	}

	@Test
	void isNotSentAgainInTheSameCoding() {
		for (String asset : assets()) {
			String validator = ask(asset, BROWSER).headers().firstValue("ETag").orElseThrow();
			HttpResponse<byte[]> again = this.visitor.ask(asset, "Accept-Encoding", BROWSER, "If-None-Match",
					validator);
			assertThat(again.statusCode()).isEqualTo(304);
			variesByCoding(again);
			assertThat(this.visitor.ask(asset, "Accept-Encoding", "gzip", "If-None-Match", validator).statusCode())
				.isEqualTo(200);
		}
	}

	@Test
	void isNotKeptUnderAPlainName() {
		for (String asset : assets()) {
			HttpResponse<byte[]> plain = this.visitor.ask(asset.replaceFirst("-[0-9a-f]{32}(?=\\.)", ""));
			assertThat(plain.body()).isEqualTo(this.visitor.ask(asset).body());
			assertThat(plain.headers().firstValue("Cache-Control")).contains("max-age=300, public");
		}
	}

	@Test
	void isNotFoundUnderTheHashOfOtherContent() {
		for (String asset : assets()) {
			assertThat(this.visitor.ask(asset.replaceFirst("-[0-9a-f]{32}(?=\\.)", "-" + "0".repeat(32))).statusCode())
				.isEqualTo(404);
		}
	}

	private static void variesByCoding(HttpResponse<byte[]> answer) {
		assertThat(answer.headers().allValues("Vary")).singleElement()
			.asString()
			.isEqualToIgnoringCase("Accept-Encoding");
	}

	private static byte[] read(InputStream coded) throws IOException {
		try (coded) {
			return coded.readAllBytes();
		}
	}

	private HttpResponse<byte[]> ask(String asset, String codings) {
		return this.visitor.ask(asset, "Accept-Encoding", codings);
	}

	private List<String> assets() {
		List<String> assets = this.visitor.read(KindOfPage.HOME)
			.select("script[src], link[rel=stylesheet], link[rel=icon]")
			.stream()
			.map((asset) -> asset.hasAttr("href") ? asset.attr("href") : asset.attr("src"))
			.toList();
		assertThat(assets).hasSize(3);
		return assets;
	}

}
