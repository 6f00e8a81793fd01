package org.rolecompare.page;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.config.ParseConfiguration.ElementBalancing;
import org.attoparser.config.ParseConfiguration.UniqueRootElementPresence;
import org.attoparser.minimize.MinimizeHtmlMarkupHandler;
import org.attoparser.minimize.MinimizeHtmlMarkupHandler.MinimizeMode;
import org.attoparser.output.OutputMarkupHandler;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

import org.springframework.stereotype.Component;

/**
 * Finds the templates, and takes out of them the white space that nobody sees: they are
 * indented for whoever works on them, and the indentation of a line that a page repeats
 * for each of its sources would be sent with each. It is done by Thymeleaf's own parser,
 * once for each template and not for each page. Where blanks may be seen, between words
 * and beside what stands in a line, one is left.
 */
@Component("defaultTemplateResolver")
class CondensedTemplateResolver extends SpringResourceTemplateResolver {

	/** Templates are fragments, and what is repeated is put together by Thymeleaf. */
	private static final MarkupParser PARSER = new MarkupParser(asWritten());

	CondensedTemplateResolver() {
		setPrefix("classpath:/templates/");
		setSuffix(".html");
		setCharacterEncoding(StandardCharsets.UTF_8.name());
	}

	@Override
	protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration,
			@Nullable String ownerTemplate, String template, String resourceName, String characterEncoding,
			@Nullable Map<String, Object> templateResolutionAttributes) {
		ITemplateResource written = super.computeTemplateResource(configuration, ownerTemplate, template, resourceName,
				characterEncoding, templateResolutionAttributes);
		try (Reader reader = written.reader()) {
			return new StringTemplateResource(condense(reader));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The template " + template + " cannot be read", ex);
		}
		catch (ParseException ex) {
			throw new IllegalStateException("The template " + template + " is not markup", ex);
		}
	}

	static String condense(Reader template) throws ParseException {
		StringWriter condensed = new StringWriter();
		PARSER.parse(template,
				new MinimizeHtmlMarkupHandler(MinimizeMode.ONLY_WHITE_SPACE, new OutputMarkupHandler(condensed)));
		return condensed.toString();
	}

	private static ParseConfiguration asWritten() {
		ParseConfiguration configuration = ParseConfiguration.htmlConfiguration();
		configuration.setElementBalancing(ElementBalancing.NO_BALANCING);
		configuration.setNoUnmatchedCloseElementsRequired(false);
		configuration.setUniqueRootElementPresence(UniqueRootElementPresence.NOT_VALIDATED);
		return configuration;
	}

}
