package org.rolecompare.export;

/** No archive can be written; the message names the culprit. */
@SuppressWarnings("serial")
final class ExportException extends RuntimeException {

	ExportException(String message) {
		super(message);
	}

}
