package org.rolecompare.http;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * How much is done at once. How many connections there may be, and how slow they may be,
 * is set in {@code application.properties}.
 */
@Configuration(proxyBeanMethods = false)
class LoadPolicy {

	/** Two for each processor, so that a short page does not wait for a long one. */
	private static final int PLACES = 2 * Runtime.getRuntime().availableProcessors();

	/** So many that the last in line has its page within a second. */
	private static final int LINE = 8 * PLACES;

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	/**
	 * Keeps a flood of requests from taking all that the machine can do. It stands behind
	 * what keeps answers in memory, and ahead of everything that takes time.
	 */
	@Bean
	FilterRegistrationBean<RenderingGate> renderingGate(ObjectProvider<ResourceUrlProvider> assets) {
		Supplier<String> style = TomcatConfiguration.style(assets);
		FilterRegistrationBean<RenderingGate> registration = new FilterRegistrationBean<>(new RenderingGate(PLACES,
				LINE, PATIENCE, (request, response) -> turnAway(request, response, style.get())));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return registration;
	}

	private static void turnAway(HttpServletRequest request, HttpServletResponse response, String style)
			throws IOException {
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(PATIENCE.toSeconds()));
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		// Whatever else is waiting on the connection is turned away with it.
		response.setHeader(HttpHeaders.CONNECTION, "close");
		response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
		response.getWriter().write(FallbackErrorValve.page(response.getStatus(), request.getContextPath(), style));
	}

}
