/**
 * Everything that one edition says, read once, indexed and immutable. It knows what the
 * rooms below hold and where an edition uses its sources, and makes no page. Nothing else
 * reads the database. Start reading at {@link org.rolecompare.catalogue.Catalogue}.
 */
@ApplicationModule(
		allowedDependencies = { "combinedrole", "responsibility", "role", "search", "skill", "source", "statement" })
@NullMarked
package org.rolecompare.catalogue;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
