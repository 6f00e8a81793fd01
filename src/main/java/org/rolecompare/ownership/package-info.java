/**
 * Who owns what: the matrix of a setting, its responsibilities by its roles, and what
 * becomes of each where one leader stands in place of several. It judges nothing itself;
 * the rule stands in {@link org.rolecompare.responsibility.OwnershipChange}. Start
 * reading at {@link org.rolecompare.ownership.Matrix}, the record of the page, and at
 * {@link org.rolecompare.ownership.MatrixAddress}, from which everything follows.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "english", "format", "page",
		"responsibility", "role", "statement" })
@NullMarked
package org.rolecompare.ownership;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
