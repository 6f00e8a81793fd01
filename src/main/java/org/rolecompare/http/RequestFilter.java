package org.rolecompare.http;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what no page can answer: with 405 every method but GET and HEAD, since pages
 * are read and never changed; with 400 a query that the server cannot read, for its
 * broken percent-encoding or for more parameters than it takes, and a path with
 * parameters after a semicolon, which no address of ours has and whose encoding may be
 * broken as well. Left alone either would fail where nobody expects it, with a stack
 * trace in the log for everyone who cares to send one.
 */
class RequestFilter extends OncePerRequestFilter {

	/** The methods that read a page. */
	static final List<String> READING = List.of("GET", "HEAD");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!READING.contains(request.getMethod())) {
			response.setHeader(HttpHeaders.ALLOW, String.join(", ", READING));
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
		}
		else if (request.getRequestURI().indexOf(';') >= 0 || !isReadable(request)) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean isReadable(HttpServletRequest request) {
		if (request.getQueryString() == null) {
			return true;
		}
		try {
			request.getParameterMap();
			return true;
		}
		catch (IllegalStateException ex) {
			// What the servlet specification has the container throw here, and once only.
			return false;
		}
	}

}
