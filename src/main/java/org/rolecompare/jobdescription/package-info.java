/**
 * A job description with footnotes: a text that a recruiter can paste, made of the
 * statements and responsibilities of one role that the reader chose. Every line keeps its
 * sources, as a page, as Markdown and as plain text, which are three renderings of one
 * record. Nothing is added that the catalogue does not say. Start reading at
 * {@link org.rolecompare.jobdescription.JobDescription.Text}.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "english", "page", "responsibility",
		"role", "source", "statement" })
@NullMarked
package org.rolecompare.jobdescription;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
