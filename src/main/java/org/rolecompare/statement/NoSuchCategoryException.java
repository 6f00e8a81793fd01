package org.rolecompare.statement;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * An address names a category that the catalogue does not have.
 */
@SuppressWarnings("serial")
public class NoSuchCategoryException extends ErrorResponseException {

	private final String slug;

	/**
	 * Create the exception.
	 * @param slug what the address says
	 */
	public NoSuchCategoryException(String slug) {
		super(HttpStatus.NOT_FOUND,
				ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "No category is called " + slug), null);
		this.slug = slug;
	}

	/**
	 * Return what the address says instead of a category.
	 * @return the text, as it came
	 */
	public String getSlug() {
		return this.slug;
	}

}
