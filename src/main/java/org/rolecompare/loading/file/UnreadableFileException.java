package org.rolecompare.loading.file;

/** A file that cannot be read as a tree; the other files still are. */
final class UnreadableFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Fault fault;

	UnreadableFileException(Fault fault) {
		super(fault.toString());
		this.fault = fault;
	}

	Fault fault() {
		return this.fault;
	}

}
