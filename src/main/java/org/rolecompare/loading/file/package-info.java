/**
 * The files of a catalogue: where they come from, what kind each one is, how YAML and CSV
 * become trees, and whether their shape is what the schemas under
 * {@code catalogue-schema/} ask for. What the records say to each other is not judged
 * here. Start reading at {@link org.rolecompare.loading.file.CatalogueFiles}.
 */
@NullMarked
package org.rolecompare.loading.file;

import org.jspecify.annotations.NullMarked;
