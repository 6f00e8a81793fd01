package org.rolecompare.library;

import org.rolecompare.reference.SourceKind;

/**
 * How many sources are of a kind.
 *
 * @param kind the kind
 * @param all how many in the whole catalogue
 * @param used how many of them the chosen role uses; all where none is chosen
 */
record KindCount(SourceKind kind, long all, long used) {
}
