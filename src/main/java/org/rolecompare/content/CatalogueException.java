package org.rolecompare.content;

import java.util.List;

import org.rolecompare.content.file.Fault;

/**
 * A catalogue that cannot be used; the message is the list of everything wrong with it.
 */
public final class CatalogueException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Fault> faults;

	/**
	 * Creates the exception.
	 * @param faults all faults, by file and place
	 */
	public CatalogueException(List<Fault> faults) {
		super(FaultList.of(faults));
		this.faults = List.copyOf(faults);
	}

	/**
	 * What is wrong with the catalogue.
	 * @return the faults, by file and place
	 */
	public List<Fault> faults() {
		return this.faults;
	}

}
