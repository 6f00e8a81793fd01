package org.rolecompare.combinedrole;

/**
 * A role that is or may be a combined one.
 *
 * @param role slug of the role
 * @param told whether the catalogue tells what speaks for and against it, so that it has
 * a page as a combined role
 */
public record Joining(String role, boolean told) {
}
