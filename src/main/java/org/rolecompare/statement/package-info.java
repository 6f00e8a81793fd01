/**
 * What the catalogue states about roles: categories are the rows of a comparison,
 * statements fill its cells, disputes tell where the sources contradict each other. It
 * does not lay out a table. Start reading at {@link org.rolecompare.statement.Statement}.
 */
@ApplicationModule(allowedDependencies = { "address", "citation", "english", "role", "source" })
@NullMarked
package org.rolecompare.statement;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
