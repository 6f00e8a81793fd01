/**
 * Combined roles as a decision: which there are, and for each what speaks for one leader
 * and what for several, with the disputes of the sources. It decides nothing and adds up
 * no score. Start reading at {@link org.rolecompare.decide.CombinedRoleAccount}, the page
 * about one combined role.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "combinedrole", "format", "page", "role",
		"source", "statement" })
@NullMarked
package org.rolecompare.decide;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
