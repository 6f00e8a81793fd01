/**
 * The forms in which sources are cited elsewhere: BibTeX, RIS and CSL-JSON for programs,
 * entries in the styles of papers for people. It writes the sources of any page and the
 * page itself, and does not know what the page is about. Start reading at
 * {@link org.rolecompare.citationformat.CitedWork}.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "english", "format", "page", "source" })
@NullMarked
package org.rolecompare.citationformat;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
