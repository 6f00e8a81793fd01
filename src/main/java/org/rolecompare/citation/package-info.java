/**
 * How a page cites: the numbers of its sources, sentences with their markers, the
 * numbered list at its end, and what a reader may ask of the sources. It does not know
 * what is being cited. Start reading at {@link org.rolecompare.citation.Citing}, which
 * numbers a page.
 */
@ApplicationModule(allowedDependencies = { "address", "english", "search", "source" })
@NullMarked
package org.rolecompare.citation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
