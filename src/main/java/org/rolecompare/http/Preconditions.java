package org.rolecompare.http;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/**
 * What a client says of the page that it has already, as RFC 9110 has it in sections 13
 * and 14. Dates are not compared: the review day of an edition stays the same when the
 * application changes its pages.
 */
final class Preconditions {

	private Preconditions() {
	}

	/** Whether the client has this very page, without asking for any page there is. */
	static boolean isUnchanged(HttpServletRequest request, String etag) {
		return tags(request, HttpHeaders.IF_MATCH).isEmpty() && tags(request, HttpHeaders.IF_NONE_MATCH).stream()
			.anyMatch((known) -> known.compare(ETag.create(etag), false));
	}

	/** Whether the client has this page or any, given that the page exists. */
	static boolean isNotModified(HttpServletRequest request, String etag) {
		return isUnchanged(request, etag)
				|| tags(request, HttpHeaders.IF_NONE_MATCH).stream().anyMatch(ETag::isWildcard);
	}

	/** Whether the client asks for another page than this one, and for no other. */
	static boolean isFailed(HttpServletRequest request, String etag) {
		List<ETag> wanted = tags(request, HttpHeaders.IF_MATCH);
		return !wanted.isEmpty()
				&& wanted.stream().noneMatch((tag) -> tag.isWildcard() || tag.compare(ETag.create(etag), true));
	}

	/**
	 * Find the part of the page that is asked for.
	 * @return the one range, empty for the whole page: nothing obliges a server to send
	 * several ranges, or one of a page that the client does not have the beginning of
	 */
	static Optional<HttpRange> range(HttpServletRequest request, String etag) {
		String asked = request.getHeader(HttpHeaders.RANGE);
		String condition = request.getHeader(HttpHeaders.IF_RANGE);
		if (asked == null || (condition != null && !condition.equals(etag))) {
			return Optional.empty();
		}
		try {
			List<HttpRange> ranges = HttpRange.parseRanges(asked);
			return (ranges.size() == 1) ? Optional.of(ranges.get(0)) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static List<ETag> tags(HttpServletRequest request, String header) {
		String first = request.getHeader(header);
		if (first == null) {
			return List.of();
		}
		return Collections.list(request.getHeaders(header))
			.stream()
			.flatMap((value) -> ETag.parse(value).stream())
			.toList();
	}

}
