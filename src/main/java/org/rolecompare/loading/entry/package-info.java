/**
 * What the files of a catalogue say, as immutable records: one type a kind of record,
 * every field of the format kept, nothing looked up and nothing judged. They are made
 * only from a catalogue without faults, so whatever they name exists. Start reading at
 * {@link org.rolecompare.loading.entry.CatalogueContent}.
 */
@NullMarked
package org.rolecompare.loading.entry;

import org.jspecify.annotations.NullMarked;
