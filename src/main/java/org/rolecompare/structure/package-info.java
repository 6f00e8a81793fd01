/**
 * The structures of one combined role side by side: what each is, asks and costs, who
 * would own what under it, what it rests on, and how sources read the answers to the
 * questions for it. Up to three are told in full, and where a reader has answered
 * questions each has its word. It ranks nothing. Start reading at
 * {@link org.rolecompare.structure.StructureComparison}.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "combinedrole", "english", "judgement",
		"page", "responsibility", "role", "source", "statement" })
@NullMarked
package org.rolecompare.structure;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
