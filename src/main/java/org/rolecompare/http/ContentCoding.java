package org.rolecompare.http;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.jspecify.annotations.Nullable;

/** How bytes are compressed on their way. The earlier ones are the better ones. */
enum ContentCoding {

	BR, GZIP, IDENTITY;

	/** The name in headers. */
	String token() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Choose among the codings that a client names. What it prefers of them counts no
	 * more than ours: a smaller page is sooner there. A wildcard names none, since it may
	 * stand beside one that is refused.
	 * @param accepted its Accept-Encoding, null for none
	 * @param best the best coding that there is
	 * @return the best that it names, and identity where it names none
	 */
	static ContentCoding accepted(@Nullable String accepted, ContentCoding best) {
		List<String> named = parse((accepted != null) ? accepted : "").stream()
			.filter((coding) -> coding.getQuality() > 0)
			.map((coding) -> coding.getEncoding().toLowerCase(Locale.ROOT))
			.toList();
		return Arrays.stream(values())
			.filter((coding) -> coding.compareTo(best) >= 0 && named.contains(coding.token()))
			.findFirst()
			.orElse(IDENTITY);
	}

	private static List<AcceptEncoding> parse(String header) {
		try {
			return AcceptEncoding.parse(new StringReader(header));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
