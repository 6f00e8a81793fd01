/**
 * The site as files: every page that needs no choice of a reader, as the application
 * serves it, with links that lead from file to file. It asks the application for its
 * pages and makes none itself. Beside it the catalogue as files, as it was read. Start
 * reading at {@link org.rolecompare.export.ExportCommand} for what an operator types, at
 * {@link org.rolecompare.export.ArchivedPage} for what becomes of a page, and at
 * {@link org.rolecompare.export.CatalogueArchive}.
 */
@ApplicationModule(
		allowedDependencies = { "address", "catalogue", "english", "loading", "page", "role", "sitemap", "skill" })
@NullMarked
package org.rolecompare.export;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
