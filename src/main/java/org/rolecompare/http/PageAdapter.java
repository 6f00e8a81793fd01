package org.rolecompare.http;

import java.nio.charset.StandardCharsets;

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

	private final byte[] home;

	PageAdapter(Connector connector, String contextPath) {
		super(connector);
		this.home = (contextPath + "/").getBytes(StandardCharsets.US_ASCII);
	}

	@Override
	public void service(Request request, Response response) throws Exception {
		// Compression is offered under Accept-Encoding, where caches know of it.
		request.getMimeHeaders().removeHeader(HttpHeaders.TE);
		// Without a body there is nothing of any type; the health would be refused to
		// some.
		request.getMimeHeaders().removeHeader(HttpHeaders.CONTENT_TYPE);
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
