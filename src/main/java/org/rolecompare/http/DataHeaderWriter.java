package org.rolecompare.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.rolecompare.address.Ending;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.util.StringUtils;

/**
 * Lets pages of any other site read what is meant for programs: it is public, and no
 * answer depends on who asks. It has to be written after what forbids that for pages.
 */
final class DataHeaderWriter implements HeaderWriter {

	private static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

	private final String contextPath;

	/**
	 * Create the writer.
	 * @param contextPath the path under which the application is mounted, empty for none
	 */
	DataHeaderWriter(String contextPath) {
		this.contextPath = contextPath;
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		if (isForPrograms(request, this.contextPath)) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, HttpHeaders.ETAG);
			response.setHeader(RESOURCE_POLICY, "cross-origin");
		}
	}

	/**
	 * Tell whether a program asks. What failed is asked by the address that failed, if it
	 * could be read at all.
	 * @param contextPath the path under which the application is mounted, empty for none
	 */
	static boolean isForPrograms(HttpServletRequest request, String contextPath) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = (failed instanceof String uri) ? uri : request.getRequestURI();
		return path != null && (path.startsWith(mount(request, contextPath) + Ending.API + "/")
				|| path.endsWith(Ending.JSON.text()));
	}

	/** Of what the server rejects by itself, it has not found the application. */
	private static String mount(HttpServletRequest request, String contextPath) {
		String found = request.getContextPath();
		return StringUtils.hasLength(found) ? found : contextPath;
	}

}
