package org.rolecompare.responsibility;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * An address names a setting that the catalogue does not have.
 */
@SuppressWarnings("serial")
public class NoSuchSettingException extends ErrorResponseException {

	private final String slug;

	/**
	 * Create the exception.
	 * @param slug what the address says
	 */
	public NoSuchSettingException(String slug) {
		super(HttpStatus.NOT_FOUND,
				ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "No setting is called " + slug), null);
		this.slug = slug;
	}

	/**
	 * Return what the address says instead of a setting.
	 * @return the text, as it came
	 */
	public String getSlug() {
		return this.slug;
	}

}
