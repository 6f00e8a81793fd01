package org.rolecompare.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * Sends a page as a text, to be read or kept as a file. Search engines are to list the
 * page and not its copies.
 *
 * @param type the media type without a charset, which is always UTF-8
 * @param fileName what the file is called where it is kept
 * @param text writes the text
 */
public record TextView(String type, String fileName, Function<Site, String> text) implements View {

	@Override
	public String getContentType() {
		return this.type + ";charset=UTF-8";
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Site site = (Site) Objects.requireNonNull(Objects.requireNonNull(model).get("site"));
		response.setContentType(getContentType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.inline().filename(this.fileName).build().toString());
		response.setHeader("X-Robots-Tag", "noindex");
		response.getOutputStream().write(this.text.apply(site).getBytes(StandardCharsets.UTF_8));
	}

}
