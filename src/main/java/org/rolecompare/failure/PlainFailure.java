package org.rolecompare.failure;

import org.springframework.http.HttpStatus;

/**
 * Failures for which the status says it all.
 */
final class PlainFailure {

	private PlainFailure() {
	}

	static FailurePage of(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> FailurePage.of(status, "There is no such page",
					"There is no page at this address. It may have been mistyped, or the link that led here may be wrong.");
			case METHOD_NOT_ALLOWED -> FailurePage.of(status, "This site can only be read",
					"The request asked for something other than reading a page. Only GET and HEAD are answered.");
			case BAD_REQUEST -> FailurePage.of(status, "This address cannot be understood",
					"The address or the request holds something that no page of this site needs, so it was refused.");
			default ->
				status.is5xxServerError() ? broken(status) : FailurePage.of(status, "This request cannot be answered",
						"This site answers no such request (" + status.getReasonPhrase() + ").");
		};
	}

	private static FailurePage broken(HttpStatus status) {
		return FailurePage.of(status, "Something went wrong on our side",
				"We are sorry: the page could not be made. It is not your fault. Please try again later.");
	}

}
