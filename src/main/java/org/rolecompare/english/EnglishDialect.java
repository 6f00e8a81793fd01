package org.rolecompare.english;

import java.util.Set;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

import org.springframework.stereotype.Component;

/** Lets templates write English: {@code ${#english.count(3, 'role', 'roles')}}. */
@Component
public class EnglishDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

	private static final String NAME = "english";

	private static final English ENGLISH = new English();

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
		return ENGLISH;
	}

	@Override
	public boolean isCacheable(String name) {
		return true;
	}

}
