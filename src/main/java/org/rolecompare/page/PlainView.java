package org.rolecompare.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** Sends bytes as they are: something for programs, which is no page and has one form. */
public final class PlainView implements View {

	private final String type;

	private final byte[] bytes;

	private final @Nullable String fileName;

	private PlainView(String type, byte[] bytes, @Nullable String fileName) {
		this.type = type;
		this.bytes = bytes;
		this.fileName = fileName;
	}

	/**
	 * Send a text.
	 * @param type its media type without a charset
	 */
	public static PlainView text(String type, String text) {
		return new PlainView(type + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8), null);
	}

	/**
	 * Send something that is used and not kept.
	 * @param bytes what it is, which nobody may change any more
	 */
	public static PlainView inline(String type, byte[] bytes) {
		return new PlainView(type, bytes, null);
	}

	/**
	 * Send a file to keep, which search engines are not to list.
	 * @param bytes what it is, which nobody may change any more
	 * @param fileName what it is called where it is kept
	 */
	public static PlainView attachment(String type, byte[] bytes, String fileName) {
		return new PlainView(type, bytes, fileName);
	}

	@Override
	public String getContentType() {
		return this.type;
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		// What is no text has no charset.
		response.setCharacterEncoding((String) null);
		response.setContentType(this.type);
		if (this.fileName != null) {
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(this.fileName).build().toString());
			response.setHeader("X-Robots-Tag", "noindex");
		}
		response.getOutputStream().write(this.bytes);
	}

}
