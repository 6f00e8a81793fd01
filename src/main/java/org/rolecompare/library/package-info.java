/**
 * The pages of the sources: all of them, by kind and role, and each one with every place
 * that cites it. Where a source is used is asked of a view of the whole catalogue,
 * {@link org.rolecompare.library.CitationUse}, because every other way takes a statement
 * for each kind of place. Start reading at {@link org.rolecompare.library.Library}.
 */
@ApplicationModule(allowedDependencies = { "address", "citation", "page", "responsibility", "role", "source" })
@NullMarked
package org.rolecompare.library;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
