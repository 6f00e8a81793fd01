package org.rolecompare.failure;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Ending;
import org.rolecompare.address.UserInput;

import org.springframework.http.HttpStatus;

/**
 * What went wrong, as the container hands it over. Nothing else of the request is looked
 * at: its parameters may be what made it fail.
 *
 * @param mount where the site begins, empty at the root of its host
 * @param path the address below, as it was sent, encoded, without its query
 */
record Failure(HttpStatus status, String mount, String path, @Nullable Throwable error) {

	static Failure of(HttpServletRequest request, @Nullable Throwable error) {
		String mount = request.getContextPath();
		String path = (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri) ? uri
				: request.getRequestURI();
		return new Failure(status(request), mount, path.startsWith(mount) ? path.substring(mount.length()) : path,
				error);
	}

	/** Tell whether the address is one for programs, which read no pages. */
	boolean isForPrograms() {
		return this.path.startsWith(Ending.API + "/") || this.path.endsWith(Ending.JSON.text());
	}

	/** The address of the page of which a program asked for the facts. */
	private String page() {
		String below = this.path.startsWith(Ending.API + "/") ? this.path.substring(Ending.API.length()) : this.path;
		return below.endsWith(Ending.JSON.text()) ? Ending.JSON.off(below) : below;
	}

	/** Return the readable parts of the address of the page, between its slashes. */
	List<String> segments() {
		return Arrays.stream(page().split("/")).filter((part) -> !part.isEmpty()).map(UserInput::decode).toList();
	}

	/**
	 * Tell whether the address begins in a part of the site.
	 * @param section the part, such as {@code compare}
	 */
	boolean isIn(String section) {
		List<String> segments = segments();
		return !segments.isEmpty() && segments.get(0).equals(section);
	}

	private static HttpStatus status(HttpServletRequest request) {
		// Whoever asks for the address of the error page itself has not failed in
		// anything else.
		if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)) {
			return HttpStatus.NOT_FOUND;
		}
		HttpStatus status = HttpStatus.resolve(code);
		return (status != null && status.isError()) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

}
