package org.rolecompare.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts one browser for all tests, gives each test pages of its own in it, and lets no
 * test pass in which a page complained.
 */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		Chromium chromium = chromium(context);
		if (chromium.isRunning()) {
			return ConditionEvaluationResult.enabled("There is a browser");
		}
		if ("true".equals(System.getenv("CI"))) {
			throw new IllegalStateException("No browser for " + context.getDisplayName() + ": " + chromium.trouble());
		}
		return ConditionEvaluationResult.disabled("No browser: " + chromium.trouble());
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browsing.class;
	}

	@Override
	public Browsing resolveParameter(ParameterContext parameter, ExtensionContext context) {
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		return context.getStore(NAMESPACE)
			.computeIfAbsent(Browsing.class,
					(missing) -> new Browsing(chromium(context).browser(), "http://localhost:" + port), Browsing.class);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Browsing browsing = context.getStore(NAMESPACE).get(Browsing.class, Browsing.class);
		if (browsing != null) {
			assertThat(browsing.complaints()).as("what the browser complains of").isEmpty();
		}
	}

	private static Chromium chromium(ExtensionContext context) {
		Store store = context.getRoot().getStore(NAMESPACE);
		return store.computeIfAbsent(Chromium.class, (missing) -> Chromium.start(), Chromium.class);
	}

}
