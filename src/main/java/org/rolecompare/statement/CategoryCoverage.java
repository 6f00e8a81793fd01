package org.rolecompare.statement;

/**
 * Of how many roles a category states something.
 *
 * @param stated the number of roles with at least one statement
 * @param roles the number of all roles
 */
public record CategoryCoverage(long stated, long roles) {

	/**
	 * Return of how many roles nothing is stated.
	 * @return the number
	 */
	public long unstated() {
		return this.roles - this.stated;
	}

}
