package org.rolecompare.jobdescription;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.rolecompare.page.Site;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** Sends the text of a job description in a format, without its page. */
final class JobTextView implements View {

	private final JobDescription page;

	private final TextFormat format;

	JobTextView(JobDescription page, TextFormat format) {
		this.page = page;
		this.format = format;
	}

	@Override
	public String getContentType() {
		return this.format.type() + ";charset=UTF-8";
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Site site = (Site) Objects.requireNonNull(Objects.requireNonNull(model).get("site"));
		response.setContentType(getContentType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.inline()
					.filename(this.page.role().slug() + "-job-description" + this.format.ending())
					.build()
					.toString());
		// Search engines are to list the page and not its copies.
		response.setHeader("X-Robots-Tag", "noindex");
		response.getOutputStream()
			.write(new JobTextWriter(this.format).write(this.page, site).getBytes(StandardCharsets.UTF_8));
	}

}
