package org.rolecompare.combinedrole;

import org.rolecompare.role.RoleNames;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * An address asks what speaks for and against a role of which the catalogue tells nothing
 * of the kind, mostly because it joins no others.
 */
@SuppressWarnings("serial")
public class NoSuchCombinedRoleException extends ErrorResponseException {

	private final RoleNames role;

	/**
	 * Create the exception.
	 * @param role the role, which the catalogue knows
	 */
	public NoSuchCombinedRoleException(RoleNames role) {
		super(HttpStatus.NOT_FOUND, ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				"The catalogue says nothing about " + role.abbreviation() + " as a combined role"), null);
		this.role = role;
	}

	public RoleNames getRole() {
		return this.role;
	}

}
