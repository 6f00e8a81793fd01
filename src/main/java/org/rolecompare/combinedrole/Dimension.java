package org.rolecompare.combinedrole;

import java.util.regex.Pattern;

import org.rolecompare.english.English;
import org.rolecompare.role.Role;
import org.rolecompare.role.Roles;

/**
 * What signals are about, such as the stage of a company or its people, as pages write
 * it.
 */
public final class Dimension {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private Dimension() {
	}

	/**
	 * Write a dimension as a heading. Most are slugs of plain words; one that is about
	 * the holder of a role, such as {@code ceo}, goes by that role's letters.
	 */
	public static String label(String dimension, Roles roles) {
		return roles.find(dimension).map(Role::getAbbreviation).orElseGet(() -> inWords(dimension));
	}

	private static String inWords(String dimension) {
		return English.capitalized(SLUG.matcher(dimension).matches() ? dimension.replace('-', ' ') : dimension);
	}

}
