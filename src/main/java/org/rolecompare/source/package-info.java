/**
 * The sources of the catalogue: {@link org.rolecompare.source.Reference} is one source,
 * {@link org.rolecompare.source.CitedText} a sentence with its sources in order. It knows
 * neither what is being cited nor how a page shows it. Start reading at
 * {@link org.rolecompare.source.Reference}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rolecompare.source;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
