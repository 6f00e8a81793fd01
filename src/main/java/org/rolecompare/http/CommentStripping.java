package org.rolecompare.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Leaves out of the styles as they are served what no browser needs: comments,
 * indentation, blanks at braces and the semicolon before the end of a rule. It is for
 * whoever works on the styles, and would be a tenth of what every first visitor loads. It
 * is done when the styles are first asked for, so the file in the repository stays the
 * file that is served, without a build step of its own.
 */
class CommentStripping implements ResourceTransformer {

	/** No string in our styles holds a slash with an asterisk; a test makes sure. */
	private static final Pattern NOT_NEEDED = Pattern
		.compile("\\s*/\\*.*?\\*/|(?<=\n)\\s+|;(?=\\s*})| (?=[{}])|(?<=\\{) ", Pattern.DOTALL);

	@Override
	public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
			throws IOException {
		Resource transformed = chain.transform(request, resource);
		String name = transformed.getFilename();
		if (name == null || !name.endsWith(".css")) {
			return transformed;
		}
		String styles = transformed.getContentAsString(StandardCharsets.UTF_8);
		return new TransformedResource(transformed,
				NOT_NEEDED.matcher(styles).replaceAll("").getBytes(StandardCharsets.UTF_8));
	}

}
