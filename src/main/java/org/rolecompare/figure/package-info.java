/**
 * The numbers that bear on a decision about a combined role: what somebody counted, of
 * whom, when and of how many, as bars on one scale, and what nobody counts. It averages
 * nothing, ranks nothing and carries no number over to another year. Start reading at
 * {@link org.rolecompare.figure.Figures}, the page.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "combinedrole", "english", "judgement",
		"page", "role", "source", "statement" })
@NullMarked
package org.rolecompare.figure;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
