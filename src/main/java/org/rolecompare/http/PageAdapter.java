package org.rolecompare.http;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.coyote.Response;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * Hands every request to Tomcat as what it is here: the request for a page, which has no
 * body. It stands ahead of everything, because some requests are answered by Tomcat
 * itself.
 */
class PageAdapter extends CoyoteAdapter {

	private static final String WHOLE_SERVER = "*";

	/** By which a proxy names a request in its log. */
	private static final String REQUEST_ID = "X-Request-Id";

	private static final Pattern WELL_FORMED_ID = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");

	private final Draining draining;

	private final byte[] home;

	/**
	 * Create the adapter.
	 * @param draining knows whether connections are not to be kept any longer
	 */
	PageAdapter(Connector connector, String contextPath, Draining draining) {
		super(connector);
		this.draining = draining;
		this.home = (contextPath + "/").getBytes(StandardCharsets.US_ASCII);
	}

	@Override
	public void service(Request request, Response response) throws Exception {
		try {
			if (this.draining.begin()) {
				response.setHeader(HttpHeaders.CONNECTION, "close");
			}
			answer(request, response);
		}
		finally {
			this.draining.end();
		}
	}

	private void answer(Request request, Response response) throws Exception {
		// Compression is offered under Accept-Encoding, where caches know of it.
		request.getMimeHeaders().removeHeader(HttpHeaders.TE);
		// Without a body there is nothing of any type; the health would be refused to
		// some.
		request.getMimeHeaders().removeHeader(HttpHeaders.CONTENT_TYPE);
		// Whoever reads the name of a request may write it down, in whatever format.
		String id = request.getHeader(REQUEST_ID);
		if (id != null && !WELL_FORMED_ID.matcher(id).matches()) {
			request.getMimeHeaders().removeHeader(REQUEST_ID);
		}
		if (isAboutWholeServer(request)) {
			// Tomcat would claim that pages can be written and deleted.
			request.requestURI().setBytes(this.home, 0, this.home.length);
		}
		if (!hasBody(request)) {
			super.service(request, response);
			return;
		}
		response.setHeader(HttpHeaders.CONNECTION, "close");
		super.service(request, response);
		// Or else the thread would read the body, at the client's pace, to throw it away.
		request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
	}

	private static boolean isAboutWholeServer(Request request) {
		return request.requestURI().equals(WHOLE_SERVER) && HttpMethod.OPTIONS.matches(request.getMethod());
	}

	/**
	 * In HTTP/2, bodies hold no thread, and have to be read for the sake of other
	 * streams.
	 */
	private static boolean hasBody(Request request) {
		boolean body = request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
		return body && request.protocol().startsWithIgnoreCase("HTTP/1", 0);
	}

}
