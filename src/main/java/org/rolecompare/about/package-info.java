/**
 * How the catalogue came about and what it does not know: method, kinds of source, gaps,
 * licence, version, who runs and who pays for the installation, and how its guide does by
 * the standard for decision aids. All figures are counted from the catalogue that is
 * loaded, so the page is true of any. Start reading at
 * {@link org.rolecompare.about.About}.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "combinedrole", "english", "page",
		"responsibility", "role", "skill", "source", "statement" })
@NullMarked
package org.rolecompare.about;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
