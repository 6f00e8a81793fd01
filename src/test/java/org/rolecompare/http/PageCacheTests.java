package org.rolecompare.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.BDDMockito;

import org.rolecompare.english.WrittenDate;
import org.rolecompare.page.CurrentSite;
import org.rolecompare.page.Site;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.BDDMockito.given;

/**
 * A page is made once and sent as often as it is wanted.
 */
class PageCacheTests {

	private static final String TEXT = "<!DOCTYPE html><title>Red</title>".repeat(100);

	private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);

	private final CurrentSite site = BDDMockito.mock(CurrentSite.class);

	private final AtomicInteger made = new AtomicInteger();

	private KeptPages kept = new KeptPages(DataSize.ofMegabytes(1));

	private final PageParameters pages = CanonicalRequestTests.pages(CanonicalRequestTests.Shelf.class);

	/** What stands behind the cache. */
	private FilterChain application = (request, response) -> {
		this.made.incrementAndGet();
		response.setContentType("text/html;charset=UTF-8");
		response.setLocale(Locale.ENGLISH);
		((HttpServletResponse) response).setHeader("X-Robots-Tag", "noindex");
		response.getOutputStream().write(BYTES);
	};

	@BeforeEach
	void openSite() {
		given(this.site.version()).willReturn("first");
		given(this.site.get()).willReturn(new Site("Site", "2026-11-21-abc", WrittenDate.of(LocalDate.of(2026, 11, 1)),
				null, "https://example.org", null, null, "1"));
	}

	@Test
	void makesAPageOnceForEveryoneInEitherCoding() throws Exception {
		MockHttpServletResponse first = ask("/books/red?x=1");
		MockHttpServletResponse second = ask("/books/red?x=2", "Accept-Encoding", "gzip", "Cookie", "a=b");
		assertThat(this.made).hasValue(1);
		assertThat(first.getContentAsString()).isEqualTo(TEXT);
		assertThat(unzip(second)).isEqualTo(TEXT);
		assertThat(second.getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(first.getHeader("Content-Encoding")).isNull();
		assertThat(first.getHeader("ETag")).isNotEqualTo(second.getHeader("ETag")).doesNotStartWith("W/");
		assertThat(List.copyOf(ask("/books/red").getHeaderNames())).isEqualTo(List.copyOf(first.getHeaderNames()));
		for (MockHttpServletResponse answer : List.of(first, second)) {
			assertThat(answer.getStatus()).isEqualTo(200);
			assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
			assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex");
			assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
			assertThat(answer.getHeader("Content-Language")).isEqualTo("en");
			assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
			assertThat(answer.getHeader("Last-Modified")).isEqualTo("Sun, 01 Nov 2026 00:00:00 GMT");
			assertThat(answer.getHeader("Cache-Tag")).isEqualTo("edition-2026-11-21-abc");
			assertThat(answer.getHeader("Cache-Control")).contains("public", "s-maxage=", "stale-while-revalidate=",
					"stale-if-error=");
		}
	}

	@Test
	void knowsAPageThatItHasNeverMade() throws Exception {
		String etag = ask("/books/red").getHeader("ETag");
		this.kept = new KeptPages(DataSize.ofMegabytes(1));
		MockHttpServletResponse answer = ask("/books/red", "If-None-Match", etag);
		assertThat(answer.getStatus()).isEqualTo(304);
		assertThat(answer.getHeader("ETag")).isEqualTo(etag);
		assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
		assertThat(answer.getHeader("Cache-Control")).contains("s-maxage=");
		assertThat(answer.getContentAsByteArray()).isEmpty();
		assertThat(this.made).hasValue(1);
	}

	@ParameterizedTest
	@CsvSource({ "%s, 304", "W/%s, 304", "'\"x\", W/\"y\", %s', 304", "'\"x\",%s', 304", "*, 304", "\"x\", 200",
			"nonsense, 200", "'', 200" })
	void isNotSentToWhoHasIt(String condition, int status) throws Exception {
		String etag = ask("/books/red").getHeader("ETag");
		MockHttpServletResponse answer = ask("/books/red", "If-None-Match", condition.replace("%s", etag));
		assertThat(answer.getStatus()).isEqualTo(status);
		assertThat(answer.getHeader("ETag")).isEqualTo(etag);
		assertThat(answer.getContentAsByteArray()).hasSize((status == 200) ? BYTES.length : 0);
	}

	@Test
	void anyPageWillDoOnlyWhereThereIsOne() throws Exception {
		assertThat(ask("/books/red", "If-None-Match", "*").getStatus()).isEqualTo(304);
		this.application = (request, response) -> ((HttpServletResponse) response).sendError(404);
		assertThat(ask("/books/blue", "If-None-Match", "*").getStatus()).isEqualTo(404);
	}

	@Test
	void oneCodingIsNotTheOther() throws Exception {
		String plain = ask("/books/red").getHeader("ETag");
		assertThat(ask("/books/red", "If-None-Match", plain, "Accept-Encoding", "gzip").getStatus()).isEqualTo(200);
	}

	@Test
	void doesNotCompareDates() throws Exception {
		MockHttpServletResponse answer = ask("/books/red", "If-Modified-Since", "Sun, 01 Nov 2026 00:00:00 GMT");
		assertThat(answer.getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "%s, 200", "*, 200", "\"x\", 412", "W/%s, 412" })
	void isSentToWhoWantsThisOne(String condition, int status) throws Exception {
		String etag = ask("/books/red").getHeader("ETag");
		assertThat(ask("/books/red", "If-Match", condition.replace("%s", etag)).getStatus()).isEqualTo(status);
	}

	@Test
	void tellsTheHeadWithoutTheBody() throws Exception {
		MockHttpServletRequest request = request("/books/red");
		request.setMethod("HEAD");
		MockHttpServletResponse head = answer(request);
		MockHttpServletResponse whole = ask("/books/red");
		assertThat(this.made).hasValue(1);
		assertThat(head.getContentAsByteArray()).isEmpty();
		assertThat(head.getContentLength()).isEqualTo(BYTES.length);
		assertThat(head.getHeader("ETag")).isEqualTo(whole.getHeader("ETag"));
		assertThat(head.getHeaderNames()).containsExactlyInAnyOrderElementsOf(whole.getHeaderNames());
	}

	@ParameterizedTest
	@CsvSource({ "bytes=0-9, 0, 9", "bytes=10-10, 10, 10", "bytes=3290-, 3290, 3299", "bytes=-5, 3295, 3299",
			"bytes=0-99999, 0, 3299" })
	void sendsAPart(String range, int start, int end) throws Exception {
		MockHttpServletResponse part = ask("/books/red", "Range", range);
		assertThat(part.getStatus()).isEqualTo(206);
		assertThat(part.getHeader("Content-Range")).isEqualTo("bytes " + start + "-" + end + "/" + BYTES.length);
		assertThat(part.getContentAsString()).isEqualTo(TEXT.substring(start, end + 1));
		assertThat(part.getContentLength()).isEqualTo(end + 1 - start);
		assertThat(part.getHeader("ETag")).isEqualTo(ask("/books/red").getHeader("ETag"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "bytes=0-1,4-5", "lines=1-2", "bytes=x", "bytes=5-1", "bytes=" })
	void sendsTheWholeWhereNoPartIsMeant(String range) throws Exception {
		assertThat(ask("/books/red", "Range", range).getStatus()).isEqualTo(200);
	}

	@Test
	void hasNoPartBehindTheEnd() throws Exception {
		MockHttpServletResponse answer = ask("/books/red", "Range", "bytes=99999-");
		assertThat(answer.getStatus()).isEqualTo(416);
		assertThat(answer.getHeader("Content-Range")).isEqualTo("bytes */" + BYTES.length);
	}

	@Test
	void sendsAPartOnlyOfThePageThatTheClientKnows() throws Exception {
		String etag = ask("/books/red").getHeader("ETag");
		assertThat(ask("/books/red", "Range", "bytes=0-9", "If-Range", etag).getStatus()).isEqualTo(206);
		assertThat(ask("/books/red", "Range", "bytes=0-9", "If-Range", "\"x\"").getStatus()).isEqualTo(200);
		assertThat(ask("/books/red", "Range", "bytes=0-9", "If-Range", "W/" + etag).getStatus()).isEqualTo(200);
	}

	@Test
	void makesAPageAgainForAnotherEdition() throws Exception {
		String etag = ask("/books/red").getHeader("ETag");
		given(this.site.version()).willReturn("second");
		assertThat(ask("/books/red", "If-None-Match", etag).getStatus()).isEqualTo(200);
		ask("/books/red");
		ask("/books/red");
		assertThat(this.made.get()).isBetween(2, 3);
	}

	@Test
	void keepsNoFailure() throws Exception {
		FilterChain working = this.application;
		this.application = (request, response) -> ((HttpServletResponse) response).sendError(503);
		MockHttpServletResponse failed = ask("/books/red");
		assertThat(failed.getStatus()).isEqualTo(503);
		assertThat(failed.getHeader("ETag")).isNull();
		this.application = (request, response) -> {
			throw new ServletException("broken");
		};
		assertThat(catchThrowable(() -> ask("/books/red"))).hasMessage("broken");
		this.application = working;
		assertThat(ask("/books/red").getContentAsString()).isEqualTo(TEXT);
	}

	@Test
	void keepsNothingWhereThereIsNoRoom() throws Exception {
		this.kept = new KeptPages(DataSize.ofBytes(0));
		String etag = ask("/books/red").getHeader("ETag");
		assertThat(ask("/books/red").getHeader("ETag")).isEqualTo(etag);
		assertThat(this.made).hasValue(2);
		assertThat(ask("/books/red", "If-None-Match", etag).getStatus()).isEqualTo(304);
		assertThat(this.made).hasValue(2);
	}

	@Test
	void staysWithinItsSize() throws Exception {
		this.kept = new KeptPages(DataSize.ofKilobytes(100));
		for (int page = 0; page < 1000; page++) {
			ask("/books/" + page);
		}
		assertThat(this.kept.weight()).isBetween(1L, 100L * 1024);
	}

	@Test
	void letsCuratedPagesStay() throws Exception {
		this.kept = new KeptPages(DataSize.ofKilobytes(400));
		ask("/books/red");
		assertThat(this.kept.curate("/books/red", "first")).isTrue();
		assertThat(this.kept.curate("/books/nope", "first")).isFalse();
		for (int page = 0; page < 1000; page++) {
			ask("/books/" + page);
			this.kept.curate("/books/" + page, "first");
		}
		assertThat(this.kept.weight()).isBetween(1L, 400L * 1024);
		assertThat(this.kept.count()).isBetween(40L, 400L);
		this.made.set(0);
		assertThat(ask("/books/red").getContentAsString()).isEqualTo(TEXT);
		assertThat(this.made).hasValue(0);
		given(this.site.version()).willReturn("second");
		ask("/books/red");
		ask("/books/red");
		assertThat(this.made).hasValue(1);
		assertThat(this.kept.curate("/books/red", "second")).isFalse();
		this.kept.forgetCurated();
		assertThat(this.kept.curate("/books/red", "second")).isTrue();
	}

	@Test
	void makesOnePageForAllWhoWaitForIt() throws Exception {
		int readers = 8;
		CountDownLatch waiting = new CountDownLatch(1);
		FilterChain slow = this.application;
		this.application = (request, response) -> {
			try {
				waiting.await();
			}
			catch (InterruptedException ex) {
				throw new ServletException(ex);
			}
			slow.doFilter(request, response);
		};
		ExecutorService threads = Executors.newFixedThreadPool(readers);
		try {
			List<Future<MockHttpServletResponse>> answers = IntStream.range(0, readers)
				.mapToObj((reader) -> threads.submit(() -> ask("/books/red")))
				.toList();
			waiting.countDown();
			for (Future<MockHttpServletResponse> answer : answers) {
				assertThat(answer.get().getContentAsString()).isEqualTo(TEXT);
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(this.made).hasValue(1);
	}

	@Test
	void writesErrorPagesToMemoryAndKeepsNone() throws Exception {
		MockHttpServletRequest failed = request("/books/red");
		failed.setDispatcherType(DispatcherType.ERROR);
		assertThat(answer(failed).getContentAsString()).isEqualTo(TEXT);
		assertThat(answer(failed).getHeader("ETag")).isNull();
		assertThat(this.made).hasValue(2);
	}

	private MockHttpServletResponse ask(String address, String... headers) throws ServletException, IOException {
		MockHttpServletRequest request = request(address);
		for (int name = 0; name < headers.length; name += 2) {
			request.addHeader(headers[name], headers[name + 1]);
		}
		return answer(request);
	}

	private static MockHttpServletRequest request(String address) {
		String[] parts = address.split("\\?", 2);
		MockHttpServletRequest request = new MockHttpServletRequest("GET", parts[0]);
		request.setQueryString((parts.length > 1) ? parts[1] : null);
		return request;
	}

	private MockHttpServletResponse answer(HttpServletRequest request) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new PageCache(this.kept, this.site, () -> this.pages).doFilter(request, response, this.application);
		return response;
	}

	private static String unzip(MockHttpServletResponse answer) throws IOException {
		try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
			return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
