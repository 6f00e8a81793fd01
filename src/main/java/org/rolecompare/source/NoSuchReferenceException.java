package org.rolecompare.source;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * An address names a source that the catalogue does not have.
 */
@SuppressWarnings("serial")
public class NoSuchReferenceException extends ErrorResponseException {

	private final String key;

	/**
	 * Create the exception.
	 * @param key the key that the address held
	 */
	public NoSuchReferenceException(String key) {
		super(HttpStatus.NOT_FOUND,
				ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "No source has the key " + key), null);
		this.key = key;
	}

	/**
	 * Return the key that the address held.
	 * @return the key, as it was written there
	 */
	public String getKey() {
		return this.key;
	}

}
