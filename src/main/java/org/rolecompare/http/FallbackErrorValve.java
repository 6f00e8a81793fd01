package org.rolecompare.http;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import org.rolecompare.page.ErrorText;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.util.StringUtils;
import org.springframework.web.util.HtmlUtils;

/**
 * The last resort: the page, or the problem for programs, for requests that Tomcat
 * rejects before any filter sees them, such as broken percent-encoding, for error pages
 * that failed themselves, and for readers who have to be turned away. It repeats nothing
 * of the request and says nothing of the server.
 */
class FallbackErrorValve extends ErrorReportValve {

	private static final int BAD_REQUEST = 400;

	/** JSON names no charset, so that nothing in it may need one. */
	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build())
		.build();

	/** What a proxy may have put in front of addresses; anything else is no path. */
	private static final Pattern PREFIX = Pattern.compile("(/[\\w.~%-]+)+");

	private final List<HeaderWriter> headers;

	private final String contextPath;

	private final boolean behindProxy;

	private final Supplier<String> style;

	/**
	 * Create the page.
	 * @param contextPath the path under which the application is mounted, empty for none
	 * @param behindProxy whether a proxy may say under which other path it is mounted
	 * @param style finds the address of the style sheet, without that path
	 */
	FallbackErrorValve(List<HeaderWriter> headers, String contextPath, boolean behindProxy, Supplier<String> style) {
		this.headers = List.copyOf(headers);
		this.contextPath = contextPath;
		this.behindProxy = behindProxy;
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
		boolean program = DataHeaderWriter.isForPrograms(request, this.contextPath);
		if (program) {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		}
		else {
			response.setContentType(MediaType.TEXT_HTML_VALUE);
			response.setCharacterEncoding(StandardCharsets.UTF_8);
		}
		try {
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(program ? problem(response.getStatus())
						: page(response.getStatus(), path(request), this.style.get()));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			// The reader has gone.
			container.getLogger().debug("An error page was not read to its end", ex);
		}
	}

	/** What went wrong as a program reads it (RFC 9457). */
	private static String problem(int status) {
		HttpStatus known = HttpStatus.resolve(status);
		Map<String, Object> problem = new LinkedHashMap<>();
		problem.put("title", (known != null) ? known.getReasonPhrase() : String.valueOf(status));
		problem.put("status", status);
		problem.put("detail", ErrorText.of(status).text());
		return JSON.writeValueAsString(problem);
	}

	static String page(int status, String path, String style) {
		ErrorText error = ErrorText.of(status);
		String root = HtmlUtils.htmlEscape(path);
		return String.format(Locale.ROOT, """
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
				""", error.title(), error.text(), root, root + style);
	}

	/** The filter that listens to proxies has not seen every request that gets here. */
	private String path(Request request) {
		String said = this.behindProxy ? request.getHeader("X-Forwarded-Prefix") : null;
		String prefix = (said != null) ? StringUtils.trimTrailingCharacter(said.replaceAll("[,\\s]+", ""), '/') : "";
		return PREFIX.matcher(prefix).matches() ? prefix : this.contextPath;
	}

	private static boolean isOpen(Response response) {
		AtomicBoolean open = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
		return open.get();
	}

}
