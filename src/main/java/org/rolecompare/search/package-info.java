/**
 * Finds what readers look for: roles by what they are called, categories, statements and
 * sources by their words. A result is only pointed out here; it is told whole on the page
 * it leads to. Start reading at {@link org.rolecompare.search.CatalogueSearch}.
 */
@ApplicationModule(
		allowedDependencies = { "address", "catalogue", "citation", "english", "page", "role", "source", "statement" })
@NullMarked
package org.rolecompare.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
