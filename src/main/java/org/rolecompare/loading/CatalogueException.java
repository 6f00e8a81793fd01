package org.rolecompare.loading;

/** A catalogue that cannot be used; the message lists everything wrong with it. */
final class CatalogueException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	CatalogueException(String faults) {
		super(faults);
	}

}
