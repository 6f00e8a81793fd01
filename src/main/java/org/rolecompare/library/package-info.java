/**
 * The pages of the sources: all of them, by kind, role and words, and each one with every
 * place that cites it. Where a source is used it asks the catalogue, and it names those
 * places; how other pages cite is not its concern. Start reading at
 * {@link org.rolecompare.library.ReferenceList} and
 * {@link org.rolecompare.library.ReferenceListAddress}.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "english", "format", "page", "role",
		"search", "source", "statement" })
@NullMarked
package org.rolecompare.library;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
