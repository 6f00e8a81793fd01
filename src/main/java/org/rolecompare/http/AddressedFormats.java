package org.rolecompare.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Another format of a page has another address. The Accept header chooses nothing: left
 * to Spring, it would also choose the charset of a page. Only what went wrong is told in
 * the format that a client prefers, see the room for failures.
 */
@Configuration(proxyBeanMethods = false)
class AddressedFormats implements WebMvcConfigurer {

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer formats) {
		formats.ignoreAcceptHeader(true).defaultContentType(MediaType.ALL);
	}

}
