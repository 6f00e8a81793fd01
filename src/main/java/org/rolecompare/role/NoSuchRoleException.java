package org.rolecompare.role;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * An address names a role that the catalogue does not have, or a name that several roles
 * share.
 */
@SuppressWarnings("serial")
public class NoSuchRoleException extends ErrorResponseException {

	private final List<Lookup> lookups;

	/**
	 * Create the exception.
	 * @param lookups all names that the address held, of which at least one does not mean
	 * exactly one role
	 */
	public NoSuchRoleException(List<Lookup> lookups) {
		super(HttpStatus.NOT_FOUND, problem(lookups), null);
		this.lookups = List.copyOf(lookups);
	}

	/**
	 * Return all names that the address held, found or not.
	 * @return the names and what they mean
	 */
	public List<Lookup> getLookups() {
		return this.lookups;
	}

	private static ProblemDetail problem(List<Lookup> lookups) {
		List<String> unknown = lookups.stream().filter((lookup) -> !lookup.isFound()).map(Lookup::typed).toList();
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				"No one role is called " + String.join(", ", unknown));
	}

}
