/**
 * Which edition of the catalogue is loaded: its title, review date, licence and version,
 * and what its editors want to be shown first. It knows nothing of the content. Start
 * reading at {@link org.rolecompare.catalogue.Edition}.
 */
@ApplicationModule(allowedDependencies = { "combinedrole", "responsibility", "role", "skill", "source", "statement" })
@NullMarked
package org.rolecompare.catalogue;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
