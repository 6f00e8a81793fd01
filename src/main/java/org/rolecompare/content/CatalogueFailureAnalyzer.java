package org.rolecompare.content;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows, when a start fails for its catalogue, the list of faults instead of a stack
 * trace.
 */
final class CatalogueFailureAnalyzer extends AbstractFailureAnalyzer<CatalogueException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, CatalogueException cause) {
		return new FailureAnalysis("The catalogue cannot be used:\n\n" + cause.getMessage(),
				"Mend these places and start again. \"java -jar <this jar> check <folder>\" checks without starting.",
				cause);
	}

}
