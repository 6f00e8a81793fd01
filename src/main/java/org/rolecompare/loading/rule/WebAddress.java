package org.rolecompare.loading.rule;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The address of a source, taken apart as in RFC 3986.
 *
 * @param scheme {@code http} or {@code https}, in letters of any case
 * @param user the name and perhaps the password of somebody, with the {@code @} that
 * follows; {@code null} if there is none
 * @param host the host
 * @param port the port in digits; {@code null} if there is none
 * @param path the path, or nothing
 * @param query the query with its question mark, or nothing
 * @param fragment the part of the page, with its {@code #}, or nothing
 */
record WebAddress(String scheme, @Nullable String user, String host, @Nullable String port, String path, String query,
		String fragment) {

	private static final Pattern PARTS = Pattern.compile(
			"(https?)://([^/?#]*@)?(\\[[^\\]/?#]*\\]|[^:/?#]*)(?::(\\d*))?((?:/[^?#]*)?)((?:\\?[^#]*)?)((?:#.*)?)",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	/** Browsers also accept an underscore, for which there is no other spelling. */
	private static final Pattern HOST = Pattern.compile("\\[[\\p{XDigit}:.]+\\]|[\\w.-]*[\\w-]\\.?");

	/** These letters are read in one way by Java and in another by browsers. */
	private static final Pattern AMBIGUOUS = Pattern.compile("[\u00DF\u1E9E\u03C2\u200C\u200D]");

	private static final Pattern UNENCODED = Pattern.compile("%(?!\\p{XDigit}{2})|[^\\w!$&'()*+,;=:@/?.~%-]");

	private static final Pattern ENCODED = Pattern.compile("%\\p{XDigit}{2}");

	private static final Pattern NEEDS_NO_CODE = Pattern.compile("[\\w.~-]");

	/** A fragment that leads a script to another page, and not to a part of this one. */
	private static final Pattern ROUTE = Pattern.compile("#!?/.*|#!.*", Pattern.DOTALL);

	/** Takes an address apart, well-formed or not; empty if its parts cannot be told. */
	static Optional<WebAddress> of(String written) {
		Matcher parts = PARTS.matcher(written.strip().replace('\\', '/'));
		return parts.matches() ? Optional.of(new WebAddress(parts.group(1), parts.group(2), parts.group(3),
				parts.group(4), parts.group(5), parts.group(6), parts.group(7))) : Optional.empty();
	}

	/** Whether every program reads an address alike. */
	static boolean isWellFormed(String written) {
		try {
			new URI(written);
			return of(written).filter((address) -> HOST.matcher(address.host).matches()).isPresent();
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	/** Whether there can be such a port. */
	boolean hasPossiblePort() {
		return this.port == null || this.port.isEmpty()
				|| (this.port.length() <= 5 && Integer.parseInt(this.port) > 0 && Integer.parseInt(this.port) < 65536);
	}

	/**
	 * The address as a browser sends it: letters beyond ASCII in punycode or
	 * percent-encoded, and no user. Empty if it cannot be told.
	 */
	Optional<String> encoded() {
		String shownPort = (this.port != null) ? ":" + this.port : "";
		return hostInAscii()
			.map((ascii) -> this.scheme + "://" + ascii + shownPort + encode(this.path) + encode(this.query)
					+ encodedFragment())
			.filter(WebAddress::isWellFormed);
	}

	/**
	 * The same for every spelling of one address. The part of a page is left out: a
	 * source is the page.
	 */
	String canonical() {
		String lowerCaseScheme = this.scheme.toLowerCase(Locale.ROOT);
		String lowerCaseHost = hostInAscii().orElse(this.host).toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
		String defaultPort = lowerCaseScheme.equals("https") ? "443" : "80";
		String otherPort = (this.port == null || this.port.isEmpty() || this.port.equals(defaultPort)) ? ""
				: ":" + this.port;
		return lowerCaseScheme + "://" + lowerCaseHost + otherPort
				+ normalized(encode(this.path.isEmpty() ? "/" : this.path) + encode(this.query)
						+ (ROUTE.matcher(this.fragment).matches() ? encodedFragment() : ""));
	}

	private Optional<String> hostInAscii() {
		if (AMBIGUOUS.matcher(this.host).find()) {
			return Optional.empty();
		}
		try {
			return Optional.of(IDN.toASCII(this.host, IDN.ALLOW_UNASSIGNED));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private String encodedFragment() {
		return this.fragment.isEmpty() ? "" : "#" + encode(this.fragment.substring(1));
	}

	private static String encode(String part) {
		return UNENCODED.matcher(part).replaceAll((found) -> percent(found.group()));
	}

	private static String percent(String text) {
		StringBuilder codes = new StringBuilder();
		for (byte code : text.getBytes(StandardCharsets.UTF_8)) {
			codes.append(String.format(Locale.ROOT, "%%%02X", code));
		}
		return codes.toString();
	}

	/** Codes in capital letters, and none for what needs none. */
	private static String normalized(String encoded) {
		return ENCODED.matcher(encoded).replaceAll((code) -> {
			String character = Character.toString(Integer.parseInt(code.group().substring(1), 16));
			return NEEDS_NO_CODE.matcher(character).matches() ? character : code.group().toUpperCase(Locale.ROOT);
		});
	}

}
