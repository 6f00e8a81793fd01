/**
 * The questions about a combined role, what the answers of a reader say about each of its
 * structures, and the memo. It stores nothing, since the address holds the answers, and
 * judges nothing: {@code judgement} does. What a combined role is stands in
 * {@code decide}. Start reading at {@link org.rolecompare.guide.Findings}, what the
 * answers say.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "combinedrole", "english", "judgement",
		"page", "role", "source", "statement" })
@NullMarked
package org.rolecompare.guide;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
