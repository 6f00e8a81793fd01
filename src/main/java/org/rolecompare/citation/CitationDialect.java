package org.rolecompare.citation;

import java.util.Map;
import java.util.Set;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

import org.springframework.stereotype.Component;

/** Lets templates cite: {@code th:utext="${#citations.sentence(said)}"}. */
@Component
public class CitationDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

	private static final String NAME = "citations";

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	public IExpressionObjectFactory getExpressionObjectFactory() {
		return this;
	}

	@Override
	public Set<String> getAllExpressionObjectNames() {
		return Set.of(NAME);
	}

	@Override
	public Object buildObject(IExpressionContext context, String name) {
		String root = ((ITemplateContext) context).buildLink("/", Map.of());
		return new CitationMarkup(root.substring(0, root.length() - 1));
	}

	@Override
	public boolean isCacheable(String name) {
		return true;
	}

}
