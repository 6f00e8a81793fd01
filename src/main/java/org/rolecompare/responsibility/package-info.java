/**
 * Who owns what: in a setting, a company with a given set of leaders, every
 * responsibility has a level for each role. A level is stated by a cited source or it is
 * our reading of the roles' definitions, and whoever shows it says which. A role that a
 * responsibility leaves out has no level there, which is not the same as not involved.
 * Start reading at {@link org.rolecompare.responsibility.Responsibility}; on what levels
 * rest counts {@link org.rolecompare.responsibility.LevelCounts}, and what becomes of a
 * responsibility where a combined role stands in place of its parts says
 * {@link org.rolecompare.responsibility.OwnershipChange}.
 */
@ApplicationModule(allowedDependencies = { "address", "citation", "english", "role", "source", "statement" })
@NullMarked
package org.rolecompare.responsibility;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
