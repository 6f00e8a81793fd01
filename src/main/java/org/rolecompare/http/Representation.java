package org.rolecompare.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;

/** What is sent for an address in one content coding. */
final class Representation {

	private final String etag;

	private final Map<String, String> headers;

	private final byte[] bytes;

	/**
	 * Create the representation.
	 * @param etag its strong validator
	 * @param headers what else its head says, by name
	 * @param bytes its body, which nobody may change any more
	 */
	Representation(String etag, Map<String, String> headers, byte[] bytes) {
		this.etag = etag;
		// In their order, which is the same in every process.
		this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
		this.bytes = bytes;
	}

	/**
	 * Compress it.
	 * @param other the validator of the compressed one
	 */
	Representation gzip(String other) throws IOException {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(this.bytes.length / 4);
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed) {
			{
				// A page is compressed once and sent often.
				this.def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			gzip.write(this.bytes);
		}
		Map<String, String> others = new LinkedHashMap<>(this.headers);
		others.put(HttpHeaders.CONTENT_ENCODING, ContentCoding.GZIP.token());
		return new Representation(other, others, compressed.toByteArray());
	}

	int length() {
		return this.bytes.length;
	}

	/**
	 * Send it, or as much of it as the client does not have.
	 * @throws IOException if the client does not take it
	 */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (Preconditions.isFailed(request, this.etag)) {
			response.sendError(HttpServletResponse.SC_PRECONDITION_FAILED);
			return;
		}
		writeHead(response, this.etag, this.headers);
		if (Preconditions.isNotModified(request, this.etag)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
		Optional<HttpRange> range = Preconditions.range(request, this.etag);
		if (range.isEmpty()) {
			write(request, response, 0, this.bytes.length);
			return;
		}
		int length = this.bytes.length;
		int start = (int) range.get().getRangeStart(length);
		int end = (int) range.get().getRangeEnd(length);
		if (start >= length) {
			response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + length);
			response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
			return;
		}
		response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
		response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + start + "-" + end + "/" + length);
		write(request, response, start, end - start + 1);
	}

	/** Write what stands ahead of the page, and of the news that it has not changed. */
	static void writeHead(HttpServletResponse response, String etag, Map<String, String> headers) {
		headers.forEach(response::setHeader);
		response.setHeader(HttpHeaders.ETAG, etag);
	}

	private void write(HttpServletRequest request, HttpServletResponse response, int start, int length)
			throws IOException {
		response.setContentLength(length);
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			response.getOutputStream().write(this.bytes, start, length);
		}
	}

}
