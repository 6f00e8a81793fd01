package org.rolecompare.http;

import java.time.Duration;
import java.util.Collection;

import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** How Spring tells the formats of a page apart, and how it serves what pages load. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private static final String ASSETS = "/assets/**";

	private static final String HASHED = "/assets/{name:.+-[0-9a-f]{32}\\..+}";

	private static final Duration ONE_YEAR = Duration.ofDays(365);

	/** What programs look for at the root of a site, whatever a page says. */
	private static final String[] AT_THE_ROOT = { "/favicon.ico", "/apple-touch-icon.png" };

	private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

	/**
	 * Another format of a page has another address. The Accept header chooses nothing:
	 * left to Spring, it would also choose the charset of a page. Only what went wrong is
	 * told in the format that a client prefers, see the room for failures.
	 */
	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer formats) {
		formats.ignoreAcceptHeader(true).defaultContentType(MediaType.ALL);
	}

	/**
	 * Takes the values of an address as they stand in it: a comma is part of a name, and
	 * where one value is asked for, the first one counts.
	 */
	@Override
	public void addFormatters(FormatterRegistry conversions) {
		conversions.removeConvertible(String.class, Collection.class);
		conversions.addConverter(String[].class, String.class, (values) -> (values.length > 0) ? values[0] : "");
	}

	/**
	 * Serves styles, script and pictures under names that hold their content hash, which
	 * browsers may therefore keep for a year. What stands under a plain name changes with
	 * the application, so it is asked for again.
	 */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		addAssets(registry, CacheControl.maxAge(ONE_YEAR).cachePublic().immutable(), HASHED);
		addAssets(registry, CacheControl.maxAge(FIVE_MINUTES).cachePublic(), ASSETS);
		handler(registry, CacheControl.maxAge(FIVE_MINUTES).cachePublic(), AT_THE_ROOT);
	}

	private static ResourceHandlerRegistration handler(ResourceHandlerRegistry registry, CacheControl kept,
			String... addresses) {
		return registry.addResourceHandler(addresses)
			.addResourceLocations("classpath:/assets/")
			// The day on a file depends on how it was copied, and in a jar on the time
			// zone.
			.setUseLastModified(false)
			.setCacheControl(kept);
	}

	private static void addAssets(ResourceHandlerRegistry registry, CacheControl kept, String addresses) {
		handler(registry, kept, addresses).resourceChain(true)
			// Finds what the build has compressed.
			.addResolver(new EncodedResourceResolver())
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
	}

}
