/**
 * The rules of the catalogue's format that no schema can say, each one a small function
 * with one message, grouped by what they are about. They look at trees and not at typed
 * records, so that a file with one fault is still held against every other rule. Start
 * reading at {@link org.rolecompare.loading.rule.CatalogueRules}, which lists them.
 */
@NullMarked
package org.rolecompare.loading.rule;

import org.jspecify.annotations.NullMarked;
