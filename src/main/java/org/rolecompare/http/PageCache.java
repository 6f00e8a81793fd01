package org.rolecompare.http;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;

import org.rolecompare.page.CurrentSite;
import org.rolecompare.page.Site;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes each page once and sends it as bytes. A page is kept under its
 * {@linkplain CanonicalRequest canonical request} as long as there is room. Its validator
 * is made from its address and from what all pages depend on, so that it is known before
 * the page is. Whatever else is answered, such as an error, is written to memory first:
 * {@link RenderingGate} relies on that.
 */
class PageCache extends OncePerRequestFilter {

	/**
	 * A browser asks again after a minute, which costs next to nothing. A cache that many
	 * readers share is told by the tag of an edition when a page is out of date, and
	 * rather sends an old page than none.
	 */
	private static final String CACHE_CONTROL = "public, max-age=60, s-maxage=86400, stale-while-revalidate=600, "
			+ "stale-if-error=604800";

	private final KeptPages kept;

	private final Supplier<PageParameters> parameters;

	private final CurrentSite site;

	/**
	 * Create the cache.
	 * @param kept where pages are kept
	 * @param parameters finds out which parameters pages take
	 */
	PageCache(KeptPages kept, CurrentSite site, Supplier<PageParameters> parameters) {
		this.kept = kept;
		this.site = site;
		this.parameters = parameters;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			boolean error = request.getDispatcherType() == DispatcherType.ERROR;
			CanonicalRequest page = error ? null : CanonicalRequest.of(request, this.parameters.get());
			if (page != null) {
				answer(page, request, response, chain);
			}
			else {
				pass(request, response, chain);
			}
		}
		catch (ClientAbortException ex) {
			// Of an error page that nobody reads any more, Tomcat would log a failure.
			logger.debug("The reader has gone", ex);
		}
	}

	/** Error pages are written to memory as well. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, answer);
		answer.copyBodyToResponse();
	}

	private void answer(CanonicalRequest page, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		String version = this.site.version();
		KeptPage known = this.kept.find(page.key(), version);
		if (known == null) {
			String etag = page.etag(version, page.coding());
			if (page.isComposed() && Preconditions.isUnchanged(request, etag)) {
				Representation.writeHead(response, etag, pageHeaders());
				response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
				return;
			}
			known = this.kept.findOrMake(page.key(), version, () -> make(page, version, response, chain));
		}
		if (known != null) {
			known.in(page.coding()).send(request, response);
		}
	}

	private @Nullable KeptPage make(CanonicalRequest page, String version, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		List<String> before = List.copyOf(response.getHeaderNames());
		ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
		chain.doFilter(page, made);
		if (made.getStatus() != HttpServletResponse.SC_OK || response.isCommitted()) {
			made.copyBodyToResponse();
			return null;
		}
		// In the order in which they stand in this first answer.
		Map<String, String> headers = new LinkedHashMap<>();
		response.getHeaderNames()
			.stream()
			.filter((name) -> !before.contains(name))
			.forEach((name) -> headers.put(name, String.join(", ", response.getHeaders(name))));
		if (page.isComposed()) {
			pageHeaders().forEach(headers::putIfAbsent);
		}
		headers.put(HttpHeaders.CONTENT_TYPE, response.getContentType());
		headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (page.isComposed()) {
			headers.put(HttpHeaders.CONTENT_LANGUAGE, response.getLocale().toLanguageTag());
		}
		Representation plain = new Representation(page.etag(version, ContentCoding.IDENTITY), headers,
				made.getContentAsByteArray());
		boolean encoded = headers.containsKey(HttpHeaders.CONTENT_ENCODING);
		return new KeptPage(version, plain, encoded ? plain : plain.gzip(page.etag(version, ContentCoding.GZIP)));
	}

	private Map<String, String> pageHeaders() {
		Site current = this.site.get();
		HttpHeaders headers = new HttpHeaders();
		headers.setCacheControl(CACHE_CONTROL);
		headers.setVary(List.of(HttpHeaders.ACCEPT_ENCODING));
		headers.setLastModified(current.reviewDay().atStartOfDay(ZoneOffset.UTC));
		headers.set("Cache-Tag", "edition-" + current.version());
		return headers.toSingleValueMap();
	}

}
