package org.rolecompare.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/** How bytes are compressed on their way. The earlier ones are the better ones. */
enum ContentCoding {

	BR, GZIP, IDENTITY;

	/** The name in headers. */
	String token() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Choose among the codings that a client accepts, as RFC 9110 has it in section
	 * 12.5.3. What a client prefers of them counts no more than ours: a smaller page is
	 * sooner there.
	 * @param accepted its Accept-Encoding, null for none
	 * @param best the best coding that there is
	 * @return the best that it accepts, and identity where it accepts none
	 */
	static ContentCoding accepted(@Nullable String accepted, ContentCoding best) {
		if (accepted == null) {
			return IDENTITY;
		}
		Map<String, Boolean> said = new HashMap<>();
		for (String part : StringUtils.tokenizeToStringArray(accepted.toLowerCase(Locale.ROOT), ",")) {
			int end = part.indexOf(';');
			String coding = ((end < 0) ? part : part.substring(0, end)).strip();
			said.put(coding, end < 0 || !part.substring(end).matches(";\\s*q\\s*=\\s*0(\\.0*)?\\s*"));
		}
		boolean others = said.getOrDefault("*", false);
		for (ContentCoding coding : values()) {
			if (coding.compareTo(best) >= 0 && said.getOrDefault(coding.token(), others)) {
				return coding;
			}
		}
		return IDENTITY;
	}

}
