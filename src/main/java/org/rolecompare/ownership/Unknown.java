package org.rolecompare.ownership;

import java.util.List;

import org.rolecompare.address.IgnoredInput;

/**
 * Values of a query that mean nothing in a setting.
 *
 * @param what what the query takes them for
 * @param leftOut the values
 */
record Unknown(String what, IgnoredInput leftOut) {

	static Unknown of(String what, List<String> typed) {
		return new Unknown(what, IgnoredInput.of(what, IgnoredInput.tidy(typed), List.of()));
	}

	boolean isAny() {
		return !this.leftOut.isEmpty();
	}

	/**
	 * Tell the reader.
	 * @return a sentence that names the first of them
	 */
	String sentence() {
		return "No " + this.what + " is called " + this.leftOut.quoted("and") + "; this was left out.";
	}

}
