/**
 * What a search of the whole catalogue finds, and how a question is understood: which
 * roles it names, what it asks of them, and which page answers it. A result is only
 * pointed out here; it is told whole on the page it leads to. How words are found is the
 * business of {@code search}. Start reading at
 * {@link org.rolecompare.results.SearchResults}.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "combinedrole", "english", "page",
		"responsibility", "role", "search", "skill", "source", "statement" })
@NullMarked
package org.rolecompare.results;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
