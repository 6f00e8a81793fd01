/**
 * Who owns what: in a setting, a company with a given set of leaders, every
 * responsibility has a level for each role. A role that a responsibility leaves out is
 * not stated there, which is not the same as not involved. Start reading at
 * {@link org.rolecompare.responsibility.Responsibility}; what becomes of one where a
 * combined role stands in place of its parts says
 * {@link org.rolecompare.responsibility.Handover}.
 */
@ApplicationModule(allowedDependencies = { "role", "reference", "statement" })
@NullMarked
package org.rolecompare.responsibility;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
