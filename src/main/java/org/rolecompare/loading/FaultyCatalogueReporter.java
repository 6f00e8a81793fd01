package org.rolecompare.loading;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Prints, when a start fails for its catalogue, what {@code check} would print, and
 * nothing else: no stack trace, and no second report after this one.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FaultyCatalogueReporter implements SpringBootExceptionReporter {

	@Override
	public boolean reportException(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof CatalogueException) {
				System.err.print("The catalogue cannot be used.\n" + cause.getMessage());
				return true;
			}
		}
		return false;
	}

}
