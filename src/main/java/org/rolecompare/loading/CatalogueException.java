package org.rolecompare.loading;

/**
 * A catalogue that cannot be used; the message is the list of everything wrong with it.
 */
public final class CatalogueException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	CatalogueException(String faults) {
		super(faults);
	}

}
