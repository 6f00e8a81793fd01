/**
 * The forms in which a page is taken along: as a table, a workbook, a text or a document.
 * A page that can be taken along says what it says as a
 * {@link org.rolecompare.format.Document}; this room writes that down and knows no page.
 * The room {@code http} takes the ending off an address, so that every form of a page is
 * made by the controller of the page. Start reading at
 * {@link org.rolecompare.format.FormatInterceptor}.
 */
@ApplicationModule(allowedDependencies = { "address", "citation", "english", "page", "responsibility", "role", "source",
		"statement" })
@NullMarked
package org.rolecompare.format;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
