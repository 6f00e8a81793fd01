package org.rolecompare.embed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Lets a handler answer with a part of its page, for a frame of another site. */
@Component
public class Embedding {

	/** The value of the parameter {@code view} that asks for that part. */
	private static final String EMBED = "embed";

	private static final String VIEW = "view=" + EMBED;

	private final ViewResolver templates;

	Embedding(@Qualifier("thymeleafViewResolver") ViewResolver templates) {
		this.templates = templates;
	}

	/**
	 * Answer with a page or with its part.
	 * @param view what the reader asks for, null for the page
	 * @param page the page and the name of its template
	 */
	public ModelAndView answer(@Nullable String view, ModelAndView page) throws Exception {
		if (EMBED.equals(view)) {
			View whole = this.templates.resolveViewName(Objects.requireNonNull(page.getViewName()), Locale.ENGLISH);
			Assert.state(whole != null, "A page has a template");
			page.setView(new Part(whole));
		}
		return page;
	}

	/** Has a page written to memory, and sends its part. */
	private record Part(View whole) implements View {

		@Override
		public @Nullable String getContentType() {
			return this.whole.getContentType();
		}

		@Override
		public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
				throws Exception {
			ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
			this.whole.render(model, request, page);
			String part = EmbeddedPage.of(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8),
					address(request));
			response.setHeader("X-Robots-Tag", "noindex");
			response.getOutputStream().write(part.getBytes(StandardCharsets.UTF_8));
		}

		/** The address that was asked for, without asking for the part. */
		private static String address(HttpServletRequest request) {
			String query = Arrays.stream(Objects.requireNonNullElse(request.getQueryString(), "").split("&"))
				.filter((parameter) -> !parameter.equals(VIEW))
				.collect(Collectors.joining("&"));
			return request.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
		}

	}

}
