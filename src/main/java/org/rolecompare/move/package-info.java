/**
 * From one role to another: what carries over, what is new and what to let go, how people
 * get there and what makes them fail. It puts beside each other what the rooms below know
 * of the two roles and concludes nothing from what is not stated. Start reading at
 * {@link org.rolecompare.move.Move}.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "combinedrole", "english", "format",
		"page", "responsibility", "role", "skill", "source", "statement" })
@NullMarked
package org.rolecompare.move;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
