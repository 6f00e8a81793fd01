/**
 * What speaks for and against joining roles under one head: the overview, the advantages
 * and drawbacks, the signals for combining and for keeping separate; and which structures
 * there are besides, with how sources read the signals for each, and what somebody has
 * counted. Which roles are joined is said by the role itself. Start reading at
 * {@link org.rolecompare.combinedrole.CombinedRoleCase}.
 */
@ApplicationModule(allowedDependencies = { "address", "english", "role", "source", "statement" })
@NullMarked
package org.rolecompare.combinedrole;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
