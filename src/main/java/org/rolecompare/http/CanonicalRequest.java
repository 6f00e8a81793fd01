package org.rolecompare.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Ending;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.DigestUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/**
 * A request for a page, reduced to what the page may depend on: the path and the
 * parameters that the page takes, in one order and without what says nothing. Whoever
 * makes the page sees no more than this: no header, no cookie, no other parameter. So two
 * requests with one {@link #key()} have one answer, whatever else they hold. The ending
 * of an address is not part of the path but an attribute: every form of a page is made by
 * the page.
 */
final class CanonicalRequest extends HttpServletRequestWrapper {

	private static final String ASSETS = "/assets/";

	private final Map<String, String[]> parameters;

	private final @Nullable String query;

	private final boolean composed;

	private final ContentCoding coding;

	private final String key;

	private final String path;

	/**
	 * Create the request.
	 * @param path the path of the page without the context path and without an ending
	 */
	private CanonicalRequest(HttpServletRequest request, String path, Map<String, String[]> parameters,
			boolean composed) {
		super(request);
		this.path = path;
		this.parameters = parameters;
		this.query = parameters.isEmpty() ? null : query(parameters);
		this.composed = composed;
		this.coding = ContentCoding.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING),
				composed ? ContentCoding.GZIP : ContentCoding.BR);
		String typed = request.getRequestURI();
		String address = (this.query != null) ? typed + "?" + this.query : typed;
		this.key = composed ? address : address + " " + this.coding.token();
	}

	/**
	 * Reduce a request.
	 * @return the canonical request, null if no page of this site is asked for in a way
	 * that can be kept
	 */
	static @Nullable CanonicalRequest of(HttpServletRequest request, PageParameters pages) {
		String path = request.getRequestURI();
		// No address of ours needs an escape or a path parameter, and there are endlessly
		// many spellings with them.
		boolean ours = path.indexOf('%') < 0 && path.indexOf(';') < 0;
		if (!ours || !RequestFilter.READING.contains(request.getMethod())) {
			return null;
		}
		String here = path.substring(request.getContextPath().length());
		if (here.startsWith(ASSETS)) {
			return new CanonicalRequest(request, here, Map.of(), false);
		}
		return findForm(request, here, pages).or(() -> pages.find(here).map((taken) -> of(request, here, taken)))
			.orElse(null);
	}

	/** Take the ending off an address where the rest is the address of a page. */
	private static Optional<CanonicalRequest> findForm(HttpServletRequest request, String here, PageParameters pages) {
		boolean api = here.startsWith(Ending.API + "/");
		Optional<Ending> ending = api ? Optional.of(Ending.JSON) : Ending.find(here);
		return ending.flatMap((form) -> {
			String path = api ? here.substring(Ending.API.length()) : form.off(here);
			return pages.find(path).map((taken) -> {
				SortedMap<String, Class<?>> all = new TreeMap<>(taken);
				form.parameters().forEach((name) -> all.put(name, String.class));
				CanonicalRequest page = of(request, path, all);
				page.setAttribute(Ending.ATTRIBUTE, form);
				return page;
			});
		});
	}

	private static CanonicalRequest of(HttpServletRequest request, String path, SortedMap<String, Class<?>> taken) {
		if (request.getQueryString() == null) {
			return new CanonicalRequest(request, path, Map.of(), true);
		}
		Map<String, String[]> asked = request.getParameterMap();
		Map<String, String[]> parameters = new LinkedHashMap<>();
		taken.forEach((name, type) -> names(name, type, asked).forEach((each) -> {
			String[] values = values(asked.get(each), type);
			if (values.length > 0) {
				parameters.put(each, values);
			}
		}));
		return new CanonicalRequest(request, path, parameters, true);
	}

	private static Stream<String> names(String name, Class<?> type, Map<String, String[]> asked) {
		return (type != Map.class) ? Stream.of(name)
				: asked.keySet().stream().filter((each) -> PageParameters.isEntry(each, name)).sorted();
	}

	private static String[] values(String @Nullable [] typed, Class<?> type) {
		if (typed == null) {
			return new String[0];
		}
		Stream<String> said = Arrays.stream(typed);
		if (type == String.class || type == Map.class) {
			said = said.limit(1);
		}
		else if (type == Set.class) {
			said = said.sorted();
		}
		return said.filter(StringUtils::hasText).distinct().toArray(String[]::new);
	}

	private static String query(Map<String, String[]> parameters) {
		return parameters.entrySet()
			.stream()
			.flatMap((parameter) -> Arrays.stream(parameter.getValue())
				.map((value) -> encoded(parameter.getKey()) + "=" + encoded(value)))
			.collect(Collectors.joining("&"));
	}

	private static String encoded(String part) {
		return UriUtils.encode(part, StandardCharsets.UTF_8);
	}

	/**
	 * Return under what the answer is kept: path and query, encoded, with the context
	 * path. An asset is there in several codings, each an answer of its own.
	 */
	String key() {
		return this.key;
	}

	/** Whether a page is asked for, and not an asset. */
	boolean isComposed() {
		return this.composed;
	}

	/** Return the coding in which the client is answered. */
	ContentCoding coding() {
		return this.coding;
	}

	/**
	 * Make the validator of the answer.
	 * @param version what the answer depends on beside the request
	 * @param of in which coding it is sent
	 */
	String etag(String version, ContentCoding of) {
		String all = String.join(" ", version, of.token(), this.key);
		return '"' + DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8)) + '"';
	}

	/** Whoever asks for the head of a page has the page made. */
	@Override
	public String getMethod() {
		return HttpMethod.GET.name();
	}

	/** The address of the page, whatever form of it is asked for. */
	@Override
	public String getRequestURI() {
		return getContextPath() + this.path;
	}

	@Override
	public String getServletPath() {
		return this.path;
	}

	@Override
	public @Nullable String getQueryString() {
		return this.query;
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.parameters.get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		String[] values = this.parameters.get(name);
		return (values != null) ? values.clone() : null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Collections.unmodifiableMap(this.parameters);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

	@Override
	public @Nullable String getHeader(String name) {
		return (!this.composed && HttpHeaders.ACCEPT_ENCODING.equalsIgnoreCase(name)) ? this.coding.token() : null;
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		String value = getHeader(name);
		return (value != null) ? Collections.enumeration(List.of(value)) : Collections.emptyEnumeration();
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return Collections.emptyEnumeration();
	}

	@Override
	public int getIntHeader(String name) {
		return -1;
	}

	@Override
	public long getDateHeader(String name) {
		return -1;
	}

	@Override
	public Cookie @Nullable [] getCookies() {
		return null;
	}

}
