package org.rolecompare.source;

/**
 * How many sources of the catalogue are of a kind, and what is known of them.
 *
 * @param kind the kind
 * @param count how many sources are of that kind
 * @param identified of how many the page is known, and not only the site
 * @param relayed how many were read through another source
 * @param repeating how many repeat another source and count with it as one voice
 */
public record KindTally(SourceKind kind, long count, long identified, long relayed, long repeating) {
}
