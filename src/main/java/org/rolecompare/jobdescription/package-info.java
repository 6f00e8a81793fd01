/**
 * A job description to paste, made of the statements and responsibilities of one role
 * that the reader chose, in two forms: for an advertisement, in the catalogue's own lines
 * for one, and with sources, where every line keeps them. Its forms are written by the
 * room of the formats, like those of any other page. Nothing is added that the catalogue
 * does not say; what only the employer knows stays a blank. Start reading at
 * {@link org.rolecompare.jobdescription.JobDescription.Text}.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "english", "format", "page",
		"responsibility", "role", "source", "statement" })
@NullMarked
package org.rolecompare.jobdescription;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
