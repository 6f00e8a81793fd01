/**
 * One thing told whole: all roles, a single role with everything the catalogue says of
 * it, a single category across all roles. It compares nothing; it leads to the pages that
 * do. Start reading at {@link org.rolecompare.profile.RoleProfile}, the page of a role.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "combinedrole", "english", "format",
		"page", "responsibility", "role", "skill", "source", "statement" })
@NullMarked
package org.rolecompare.profile;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
