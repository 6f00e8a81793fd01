package org.rolecompare.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;
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

	/**
	 * Leaves out of styles and script as they are served what no browser needs: comments,
	 * indentation, and in styles the ends of lines, blanks at signs and the semicolon
	 * before the end of a rule. It is for whoever works on them, and would be a tenth of
	 * what every first visitor loads. It is done when a file is first asked for, so the
	 * file in the repository stays the file that is served, without a build step of its
	 * own.
	 */
	private static final class CommentStripping implements ResourceTransformer {

		/**
		 * What is quoted is kept. No string in our styles holds a slash with an asterisk;
		 * a test makes sure.
		 */
		private static final Pattern STYLES = Pattern
			.compile("(\"[^\"\n]*\")|\\s*/\\*.*?\\*/|\\s*\n\\s*|;(?=\\s*})| (?=[{}>])|(?<=[{}:;,>]) ", Pattern.DOTALL);

		/** No text of our script goes over several lines; a test makes sure. */
		private static final Pattern SCRIPT = Pattern.compile("^\\s*//.*\n|^()\\s+", Pattern.MULTILINE);

		@Override
		public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
				throws IOException {
			Resource transformed = chain.transform(request, resource);
			String extension = StringUtils.getFilenameExtension(transformed.getFilename());
			if ("css".equals(extension)) {
				return strip(transformed, STYLES);
			}
			return "js".equals(extension) ? strip(transformed, SCRIPT) : transformed;
		}

		private static Resource strip(Resource resource, Pattern notNeeded) throws IOException {
			String written = resource.getContentAsString(StandardCharsets.UTF_8);
			String served = notNeeded.matcher(written)
				.replaceAll((match) -> Matcher.quoteReplacement(Objects.requireNonNullElse(match.group(1), "")));
			return new TransformedResource(resource, served.getBytes(StandardCharsets.UTF_8));
		}

	}

}
