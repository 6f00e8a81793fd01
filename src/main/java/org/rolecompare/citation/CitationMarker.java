package org.rolecompare.citation;

/**
 * A citation in a text: the number that stands after the sentence and leads to the
 * source.
 *
 * @param key the permanent key of the source
 * @param anchor the place of this marker on the page, to which the source leads back
 * @param voice who is heard in the source: sources that repeat each other have one voice
 * @param site the site of the source, to be read out with the number
 */
public record CitationMarker(int number, String key, String anchor, String voice, String site) {
}
