/**
 * One leader or two: the guide through the signals of a combined role, and the memo that
 * keeps what a reader ticked. It sets what applies on two sides and counts it; it weighs
 * nothing and stores nothing, since the address holds the ticks. What a combined role is
 * stands in {@code decide}. Start reading at {@link org.rolecompare.guide.Consequences},
 * what follows from the ticks.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "combinedrole", "english", "page",
		"role", "source", "statement" })
@NullMarked
package org.rolecompare.guide;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
