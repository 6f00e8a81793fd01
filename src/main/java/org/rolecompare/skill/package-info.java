/**
 * The skills that ESCO, the European classification of occupations, lists for the
 * occupations that match our roles. They are shown with ESCO's credit and never mixed
 * with statements. Start reading at {@link org.rolecompare.skill.Occupation}.
 */
@ApplicationModule(allowedDependencies = { "role" })
@NullMarked
package org.rolecompare.skill;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
