/**
 * What two or three roles have in common: a picture of circles and, below it, everything
 * that lies in each part of it, with its sources. Responsibilities come from a setting
 * that holds the roles together, skills from ESCO. What has no level lies in no circle
 * and outside none. Start reading at {@link org.rolecompare.overlap.Overlap}.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "embed", "english", "format", "page",
		"responsibility", "role", "skill", "venn" })
@NullMarked
package org.rolecompare.overlap;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
