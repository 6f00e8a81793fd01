package org.rolecompare.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same address is answered with the same bytes, by whichever process, wherever it
 * runs, whoever asks. The packaged application is started twice, on machines that could
 * hardly be more different, one of them without a folder for what is passing, and asked
 * for every kind of page with odd headers. What is left out is what speaks of the
 * connection and not of the page: Connection, Expect, Host where it is no host, and the
 * length of a body.
 */
class SameBytesJarTests {

	/** The clock of the server, which every answer tells. */
	private static final Pattern DATE = Pattern.compile("\r\nDate: [^\r]*");

	private static final Pattern ETAG = Pattern.compile("\r\nETag: ([^\r]*)");

	private static final Pattern ASSET = Pattern.compile("/assets/[^\"]+");

	/** None of them is a reason to answer otherwise. */
	private static final List<String[]> ODD_HEADERS = List.of(lines("Accept-Language: tr"), lines("Accept-Language: *"),
			lines("Accept-Language: ;;q=x", "Accept-Charset: iso-8859-1", "DNT: 1", "Save-Data: on"),
			lines("Cookie: JSESSIONID=0123456789; SESSION=x; a=\"b"), lines("User-Agent: Mozilla/4.0 (MSIE 6.0)"),
			lines("Referer: http://elsewhere.example/<b>?q=1", "From: a@elsewhere.example"),
			lines("X-Forwarded-Proto: https", "X-Forwarded-Host: elsewhere.example", "X-Forwarded-Port: 444",
					"X-Forwarded-Prefix: /elsewhere", "X-Forwarded-For: 192.0.2.1", "X-Forwarded-Ssl: on"),
			lines("Forwarded: for=192.0.2.1;host=elsewhere.example;proto=https", "X-Real-IP: 192.0.2.1"),
			lines("Host: elsewhere.example:81"), lines("Host: [::1]"),
			lines("Origin: https://elsewhere.example", "Access-Control-Request-Method: PUT", "Sec-Fetch-Mode: cors"),
			lines("Content-Type: multipart/form-data"), lines("Content-Type: text/plain; charset=utf-16"),
			lines("Content-Type: x", "Content-Language: tr", "Content-Length: 0"),
			lines("Authorization: Basic YTpi", "X-Requested-With: XMLHttpRequest", "TE: gzip"),
			lines("X-HTTP-Method-Override: DELETE", "X-Original-URL: /about", "X-Rewrite-URL: /about"),
			lines("Cache-Control: no-cache", "Pragma: no-cache", "Prefer: return=minimal", "Max-Forwards: 0"),
			lines("Accept: text/html;charset=iso-8859-1;level=1"));

	@TempDir
	private static Path logs;

	private static PackagedSite turkish;

	private static PackagedSite egyptian;

	@BeforeAll
	static void start() throws IOException {
		// The hash codes of objects decide on the order of sets and maps, and count up in
		// the one process.
		turkish = PackagedSite.start(logs.resolve("turkish.log"),
				Map.of("LANG", "C", "LC_ALL", "C", "TZ", "Asia/Kathmandu"), "-Duser.language=tr", "-Duser.country=TR",
				"-Duser.timezone=Asia/Tokyo", "-Dfile.encoding=ISO-8859-9", "-XX:+UnlockExperimentalVMOptions",
				"-XX:hashCode=3");
		egyptian = PackagedSite.start(logs.resolve("egyptian.log"),
				Map.of("LANG", "ar_EG.UTF-8", "LC_ALL", "ar_EG.UTF-8", "TZ", "UTC"), "-Duser.language=ar",
				"-Duser.country=EG", "-Duser.timezone=America/St_Johns", "-Dfile.encoding=UTF-8",
				"-Djava.io.tmpdir=/there/is/no/such/folder");
		turkish.awaitReady();
		egyptian.awaitReady();
	}

	@AfterAll
	static void stop() {
		turkish.close();
		egyptian.close();
	}

	static Stream<String[]> requests() {
		Stream<String[]> pages = Arrays.stream(KindOfPage.values())
			.filter((kind) -> kind != KindOfPage.FAILURE_OF_OURS)
			.map((kind) -> lines("GET", kind.address()));
		Stream<String[]> texts = Stream.of(lines("GET", "/roles/cto/job-description.md"),
				lines("GET", "/roles/cdao/job-description.txt"), lines("GET", "/actuator/health"));
		Stream<String[]> moved = Stream.of(lines("GET", "/roles/CTO"), lines("GET", "/compare?role=cto&role=cpto"),
				lines("GET", "/roles/cto/?q=1"), lines("GET", "/references/ESCO"));
		Stream<String[]> rejected = Stream.of(lines("POST", "/about"), lines("OPTIONS", "*"), lines("TRACE", "/about"),
				lines("GET", "/x%2Fy"), lines("GET", "/%zz"), lines("GET", "/about?%zz"), lines("GET", "//about"),
				lines("GET", "/assets/nope.css"), lines("HEAD", "/about"));
		return Stream.of(pages, texts, moved, rejected).flatMap((some) -> some);
	}

	@ParameterizedTest
	@MethodSource("requests")
	void isAnsweredAlike(String method, String target) {
		assertAlike(method, target);
	}

	@Test
	void isAnsweredAlikeWhereItIsNoPage() {
		List<String> assets = ASSET.matcher(turkish.ask("GET", "/")).results().map(MatchResult::group).toList();
		assertThat(assets).hasSizeGreaterThan(2).allSatisfy((asset) -> assertAlike("GET", asset));
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.MATCH_ANY, names = ".*NO_SUCH.*|FAILURE_OF_THE_READER")
	void isAnsweredAlikeInEachOfTheFormatsThatAreOffered(KindOfPage kind) {
		String answer = assertAlike("GET", kind.address(), "Accept: application/json");
		assertThat(answer).contains("\r\nContent-Type: application/problem+json\r\n")
			.containsPattern("\r\nVary: .*Accept");
		assertThat(answer(turkish, "GET", kind.address())).containsPattern("\r\nVary: accept,");
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.MATCH_NONE, names = ".*NO_SUCH.*|FAILURE.*")
	void offersNoFormatButThatOfItsAddress(KindOfPage kind) {
		assertThat(answer(egyptian, "GET", kind.address(), "Accept: application/json, image/*"))
			.isEqualTo(answer(turkish, "GET", kind.address()));
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.MATCH_NONE, names = ".*NO_SUCH.*|FAILURE.*")
	void isKnownToOneProcessByTheValidatorOfTheOther(KindOfPage kind) {
		Matcher validator = ETAG.matcher(turkish.ask("GET", kind.address()));
		assertThat(validator.find()).isTrue();
		assertThat(egyptian.ask("GET", kind.address(), "If-None-Match: " + validator.group(1)))
			.startsWith("HTTP/1.1 304 ");
	}

	private static String assertAlike(String method, String target, String... chosen) {
		String expected = answer(turkish, method, target, chosen);
		assertThat(answer(egyptian, method, target, chosen)).isEqualTo(expected);
		for (String[] odd : ODD_HEADERS) {
			// The health of the server is offered in several formats, too.
			boolean offered = chosen.length > 0 || target.startsWith("/actuator/");
			boolean choosing = offered && odd[0].startsWith("Accept:");
			if (!choosing) {
				String[] headers = Stream.of(chosen, odd).flatMap(Stream::of).toArray(String[]::new);
				assertThat(answer(egyptian, method, target, headers)).as(String.join(", ", odd)).isEqualTo(expected);
			}
		}
		assertThat(expected).contains("\r\nStrict-Transport-Security: max-age=31536000\r\n");
		return expected;
	}

	private static String answer(PackagedSite site, String method, String target, String... headers) {
		return DATE.matcher(site.ask(method, target, headers)).replaceFirst("");
	}

	private static String[] lines(String... lines) {
		return lines;
	}

}
