/**
 * Reads a catalogue, checks it, and fills the database from it; nothing else writes. A
 * catalogue with a fault is not used at all: every fault is listed, by file, record and
 * rule, so that an editor can mend them in one go. What the pages make of the content is
 * not known here. Start reading at {@link org.rolecompare.loading.CatalogueCheck}.
 */
@ApplicationModule(allowedDependencies = { "catalogue", "combinedrole", "english", "responsibility", "role", "skill",
		"source", "statement" })
@NullMarked
package org.rolecompare.loading;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
