package org.rolecompare.page;

import org.springframework.http.HttpStatus;

/** What a reader is told of a failure of which nothing but its status may be said. */
public record ErrorText(String title, String text) {

	public static ErrorText of(int status) {
		HttpStatus known = HttpStatus.resolve(status);
		HttpStatus meant = (known != null) ? known : HttpStatus.BAD_REQUEST;
		return switch (meant) {
			case BAD_REQUEST -> new ErrorText("This request cannot be understood",
					"The address or the request holds something that no page of this site needs, so it was refused.");
			case NOT_FOUND -> new ErrorText("There is no such page",
					"There is no page at this address. It may have been mistyped, or the link that led here may be wrong.");
			case METHOD_NOT_ALLOWED, NOT_IMPLEMENTED -> new ErrorText("This site can only be read",
					"The request asked for something other than reading a page. Only GET and HEAD are answered.");
			case SERVICE_UNAVAILABLE -> new ErrorText("Too much is asked for at once",
					"We are sorry: so many pages are asked for that this one could not be made in time. "
							+ "Please try again in a few seconds.");
			default -> meant.is5xxServerError()
					? new ErrorText("Something went wrong on our side",
							"We are sorry: the page could not be made. It is not your fault. Please try again later.")
					: new ErrorText("This request cannot be answered",
							"This site answers no such request (" + meant.getReasonPhrase() + ").");
		};
	}

}
