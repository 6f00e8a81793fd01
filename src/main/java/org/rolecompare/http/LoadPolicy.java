package org.rolecompare.http;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.rolecompare.page.CurrentSite;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
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

	/** More than this holds every page of our catalogue that anybody asks for. */
	private static final DataSize MOST_KEPT = DataSize.ofMegabytes(128);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	/**
	 * Where pages are kept: in as much memory as the operator has set, or else in an
	 * eighth of the heap.
	 */
	@Bean
	KeptPages keptPages(@Value("${rolecompare.page-cache.size:}") @Nullable DataSize size) {
		long eighth = Runtime.getRuntime().maxMemory() / 8;
		return new KeptPages((size != null) ? size : DataSize.ofBytes(Math.min(eighth, MOST_KEPT.toBytes())));
	}

	@Bean
	FilterRegistrationBean<PageCache> pageCache(KeptPages kept, CurrentSite site,
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
		FilterRegistrationBean<PageCache> registration = new FilterRegistrationBean<>(
				new PageCache(kept, site, parameters(handlers)));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
		return registration;
	}

	/**
	 * Ahead of what answers from memory, and behind what turns parameters away that
	 * nobody can read.
	 */
	@Bean
	FilterRegistrationBean<EmbeddingFilter> frames(CurrentSite site,
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
		FilterRegistrationBean<EmbeddingFilter> registration = new FilterRegistrationBean<>(
				new EmbeddingFilter(parameters(handlers), site::embedAncestors));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		return registration;
	}

	private static Supplier<PageParameters> parameters(ObjectProvider<RequestMappingHandlerMapping> handlers) {
		return SingletonSupplier.of(() -> PageParameters.of(handlers.getObject()));
	}

	/**
	 * Keeps a flood of requests from taking all that the machine can do. It stands behind
	 * what keeps answers in memory, and ahead of everything that takes time.
	 */
	@Bean
	FilterRegistrationBean<RenderingGate> renderingGate(ObjectProvider<ResourceUrlProvider> assets) {
		Supplier<String> style = TomcatConfiguration.style(assets);
		FilterRegistrationBean<RenderingGate> registration = new FilterRegistrationBean<>(new RenderingGate(PLACES,
				LINE, PATIENCE, (request, response) -> turnAway(request, response, style.get())));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
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
