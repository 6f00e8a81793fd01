package org.rolecompare.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Ending;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * Sends a page as a file to keep. Search engines are to list the page and not its copies.
 *
 * @param name what the file is called, without its ending
 */
public record FileView(Ending ending, String name, Content content) implements View {

	@Override
	public String getContentType() {
		return this.ending.mediaType();
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		// What is no text has no charset.
		response.setCharacterEncoding((String) null);
		response.setContentType(getContentType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition());
		response.setHeader("X-Robots-Tag", "noindex");
		this.content.write(Origin.of(model), response.getOutputStream());
	}

	/** What can be read in a browser is shown there, and all else is kept. */
	private String disposition() {
		ContentDisposition.Builder kind = switch (this.ending) {
			case JSON, MARKDOWN, TEXT -> ContentDisposition.inline();
			default -> ContentDisposition.attachment();
		};
		return kind.filename(this.name + this.ending.text()).build().toString();
	}

	/** What is in the file. */
	@FunctionalInterface
	public interface Content {

		void write(Origin origin, OutputStream out) throws IOException;

	}

}
