/**
 * Executive roles: their names, what they mean, which question they answer and which
 * roles a combined one joins. What a role says about itself in the categories stands in
 * {@code statement}. Start reading at {@link org.rolecompare.role.Role}; names that
 * readers type are understood by {@link org.rolecompare.role.Roles}.
 */
@ApplicationModule(allowedDependencies = { "address", "english", "source" })
@NullMarked
package org.rolecompare.role;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
