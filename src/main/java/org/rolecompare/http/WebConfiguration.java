package org.rolecompare.http;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** How Spring tells the formats of a page apart, and how it serves what pages load. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private static final Duration ONE_YEAR = Duration.ofDays(365);

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
	 * Serves styles, script and pictures under names that hold their content hash, which
	 * browsers may therefore keep for a year.
	 */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/assets/**")
			.addResourceLocations("classpath:/assets/")
			// The day on a file depends on how it was copied, and in a jar on the time
			// zone.
			.setUseLastModified(false)
			.setCacheControl(CacheControl.maxAge(ONE_YEAR).cachePublic().immutable())
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
			.addTransformer(new CommentStripping());
	}

}
