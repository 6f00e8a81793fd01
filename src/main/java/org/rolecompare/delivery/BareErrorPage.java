package org.rolecompare.delivery;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.header.HeaderWriter;

/**
 * The last resort: the page for requests that Tomcat rejects before any filter sees them,
 * such as broken percent-encoding, and for error pages that failed themselves. It repeats
 * nothing of the request and says nothing of the server.
 */
class BareErrorPage extends ErrorReportValve {

	private static final int BAD_REQUEST = 400;

	private static final int BAD_METHOD = 405;

	private static final int UNKNOWN_METHOD = 501;

	private static final int SERVER_ERROR = 500;

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<title>%1$s – Role Compare</title>
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<meta name="robots" content="noindex">
			<meta name="color-scheme" content="light dark">
			<link rel="stylesheet" href="%4$s">
			</head>
			<body>
			<main>
			<h1>%1$s</h1>
			<p class="lead">%2$s</p>
			<p><a class="standalone" href="%3$s/">Start over at the home page</a></p>
			</main>
			</body>
			</html>
			""";

	private final List<HeaderWriter> headers;

	private final String contextPath;

	private final Supplier<String> style;

	/**
	 * Create the page.
	 * @param headers what writes the headers that every answer has
	 * @param contextPath the path under which the application is mounted, empty for none
	 * @param style finds the address of the style sheet
	 */
	BareErrorPage(List<HeaderWriter> headers, String contextPath, Supplier<String> style) {
		this.headers = List.copyOf(headers);
		this.contextPath = contextPath;
		this.style = style;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		boolean reported = response.getContentWritten() > 0 || !response.setErrorReported();
		if (response.getStatus() < BAD_REQUEST || reported || !isOpen(response)) {
			return;
		}
		this.headers.forEach((writer) -> writer.writeHeaders(request, response));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		try {
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(page(response.getStatus()));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			// The reader has gone.
			container.getLogger().debug("An error page was not read to its end", ex);
		}
	}

	private String page(int status) {
		String title = "This request cannot be understood";
		String text = "The address or the request holds something that no page of this site needs, so it was refused.";
		if (status == BAD_METHOD || status == UNKNOWN_METHOD) {
			title = "This site can only be read";
			text = "The request asked for something other than reading a page. Only GET and HEAD are answered.";
		}
		else if (status >= SERVER_ERROR) {
			title = "Something went wrong on our side";
			text = "We are sorry: the page could not be made. Please try again later.";
		}
		return PAGE.formatted(title, text, this.contextPath, this.contextPath + this.style.get());
	}

	private static boolean isOpen(Response response) {
		AtomicBoolean open = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
		return open.get();
	}

}
