package org.rolecompare.failure;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What kind of answer a client prefers. */
final class AcceptHeader {

	private AcceptHeader() {
	}

	/**
	 * Tell whether a client would rather have JSON than a page. Who has no preference is
	 * taken for a person.
	 */
	static boolean isForJson(@Nullable String accept) {
		try {
			List<MediaType> types = MediaType.parseMediaTypes(accept);
			double json = Math.max(quality(types, MediaType.APPLICATION_JSON),
					quality(types, MediaType.APPLICATION_PROBLEM_JSON));
			return json > quality(types, MediaType.TEXT_HTML);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	/** As RFC 9110 has it, the most specific range that includes a type decides. */
	private static double quality(List<MediaType> accepted, MediaType wanted) {
		return accepted.stream()
			.filter((type) -> type.includes(wanted))
			.min(Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype))
			.map(MediaType::getQualityValue)
			.orElse(0.0);
	}

}
