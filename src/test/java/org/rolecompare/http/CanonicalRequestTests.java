package org.rolecompare.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Requests for one page are one request.
 */
class CanonicalRequestTests {

	private final PageParameters pages = pages(Shelf.class);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/books                                 | /books
			/books?                                | /books
			/books?utm_source=x&utm_medium=y       | /books
			/books?page=2&x=1&page=3               | /books?page=2
			/books?page=&page=3                    | /books
			/books?page=%20                        | /books
			/books?edition=a&x=1&edition=b        | /books?edition=a
			/books?Page=2                          | /books
			/books/red?kind=b&kind=a&kind=b        | /books/red?kind=a&kind=b
			/books/red?order=b&order=a&order=b     | /books/red?order=b&order=a
			/books/red?order=b&kind=a&page=7       | /books/red?kind=a&order=b
			/books/red?kind=a%26b%3Dc+d            | /books/red?kind=a%26b%3Dc%20d
			/books/red?kind=a,b                    | /books/red?kind=a%2Cb
			""")
	void areKnownByThePathAndWhatThePageTakes(String asked, String key) {
		assertThat(read(asked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/books/%72ed", "/books/red;x=1", "/books;/red", "/posts", "/anything" })
	void areNoneForAnythingButAPageInItsOwnSpelling(String asked) {
		assertThat(read(asked)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "OPTIONS", "TRACE", "get", "FOO" })
	void areNoneForWhoDoesNotRead(String method) {
		MockHttpServletRequest raw = raw("/books");
		raw.setMethod(method);
		assertThat(CanonicalRequest.of(raw, this.pages)).isNull();
	}

	@Test
	void showThePageWhatTheirKeySays() {
		CanonicalRequest request = read("/books/red?x=1&kind=b&kind=a&order=c");
		assertThat(request.getQueryString()).isEqualTo("kind=a&kind=b&order=c");
		assertThat(request.getParameterValues("kind")).containsExactly("a", "b");
		assertThat(request.getParameter("kind")).isEqualTo("a");
		assertThat(request.getParameterMap()).containsOnlyKeys("kind", "order");
		assertThat(Collections.list(request.getParameterNames())).containsExactly("kind", "order");
		assertThat(request.getParameter("x")).isNull();
		assertThat(request.getParameterValues("x")).isNull();
		assertThat(read("/books/red").getQueryString()).isNull();
	}

	@Test
	void showThePageNothingElse() {
		MockHttpServletRequest raw = raw("/books/red");
		raw.setMethod("HEAD");
		raw.addHeader("Accept-Language", "tr");
		raw.addHeader("Accept-Encoding", "gzip");
		raw.addHeader("If-Modified-Since", 0);
		raw.addHeader("Max-Forwards", 3);
		raw.setCookies(new Cookie("name", "value"));
		CanonicalRequest request = CanonicalRequest.of(raw, this.pages);
		assertThat(Collections.list(request.getHeaderNames())).isEmpty();
		for (String name : Collections.list(raw.getHeaderNames())) {
			assertThat(request.getHeader(name)).isNull();
			assertThat(Collections.list(request.getHeaders(name))).isEmpty();
			assertThat(request.getIntHeader(name)).isEqualTo(-1);
			assertThat(request.getDateHeader(name)).isEqualTo(-1);
		}
		assertThat(request.getCookies()).isNull();
		assertThat(request.getMethod()).isEqualTo("GET");
	}

	@Test
	void areApartByWhereTheSiteIsMounted() {
		MockHttpServletRequest mounted = raw("/shop/books");
		mounted.setContextPath("/shop");
		assertThat(CanonicalRequest.of(mounted, this.pages).key()).isEqualTo("/shop/books");
	}

	@Test
	void takeTheEntriesOfAMapInOneOrderAndNothingElseThatLooksLikeOne() {
		CanonicalRequest request = read("/books/red?size[b-2]=2&size[a]=1&size[a]=3&size[]=4&size[<]=5&size[c=6&size=7"
				+ "&size[d]=&sizes[e]=8&size[a][b]=9");
		assertThat(request.getQueryString()).isEqualTo("size%5Ba%5D=1&size%5Bb-2%5D=2");
		assertThat(request.getParameterMap()).containsOnlyKeys("size[a]", "size[b-2]");
		assertThat(request.key()).isEqualTo(read("/books/red?size[a]=1&size[b-2]=2").key());
	}

	@Test
	void askForAnAssetInOneCoding() {
		MockHttpServletRequest raw = raw("/assets/style.css?x=1");
		raw.addHeader("Accept-Encoding", "deflate, gzip, br;q=0");
		CanonicalRequest request = CanonicalRequest.of(raw, this.pages);
		assertThat(request.isComposed()).isFalse();
		assertThat(request.key()).isEqualTo("/assets/style.css gzip");
		assertThat(request.getHeader("accept-encoding")).isEqualTo("gzip");
		assertThat(Collections.list(request.getHeaders("Accept-Encoding"))).containsExactly("gzip");
	}

	@Test
	void haveAnotherValidatorForEachVersionAndCodingAndAddress() {
		CanonicalRequest red = read("/books/red");
		assertThat(Set.of(red.etag("1", ContentCoding.GZIP), red.etag("1", ContentCoding.IDENTITY),
				red.etag("2", ContentCoding.GZIP), read("/books/blue").etag("1", ContentCoding.GZIP)))
			.hasSize(4)
			.allMatch((etag) -> etag.matches("\"[0-9a-f]{32}\""));
		assertThat(read("/books/red?x=1").etag("1", ContentCoding.GZIP)).isEqualTo(red.etag("1", ContentCoding.GZIP));
	}

	@Test
	void areRefusedForAPageThatDoesNotSayWhatItTakes() {
		assertThatIllegalStateException().isThrownBy(() -> pages(Heap.class)).withMessageContaining("Heap#all");
	}

	private @Nullable CanonicalRequest read(String address) {
		return CanonicalRequest.of(raw(address), this.pages);
	}

	private static MockHttpServletRequest raw(String address) {
		String[] parts = address.split("\\?", 2);
		MockHttpServletRequest raw = new MockHttpServletRequest("GET", parts[0]);
		if (parts.length > 1) {
			raw.setQueryString(parts[1]);
			Arrays.stream(parts[1].split("&")).filter((part) -> part.contains("=")).forEach((part) -> {
				String[] pair = part.split("=", 2);
				raw.addParameter(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
			});
		}
		return raw;
	}

	static PageParameters pages(Class<?>... controllers) {
		StaticWebApplicationContext context = new StaticWebApplicationContext();
		for (Class<?> controller : controllers) {
			context.registerSingleton(controller.getSimpleName(), controller);
		}
		RequestMappingHandlerMapping handlers = new RequestMappingHandlerMapping();
		handlers.setApplicationContext(context);
		handlers.afterPropertiesSet();
		return PageParameters.of(handlers);
	}

	/** Says what it takes. */
	@Controller
	static class Shelf {

		@GetMapping("/books")
		void all(@RequestParam(name = "page", required = false) String number) {
		}

		@GetMapping("/books/{colour}")
		void some(@PathVariable String colour, Choice choice) {
		}

		@RequestMapping("/anything")
		void anything() {
		}

		record Choice(@Nullable Set<String> kind, @Nullable List<String> order, @Nullable Map<String, String> size) {
		}

	}

	/** Takes whatever comes. */
	@Controller
	static class Heap {

		@GetMapping("/")
		void all(@RequestParam MultiValueMap<String, String> query, @RequestParam Map<String, String> more) {
		}

	}

}
