package org.rolecompare.citation;

import java.util.List;

/**
 * A text of the catalogue as a page shows it: the text, then the numbers of its sources.
 *
 * @param text the text
 * @param markers the markers that follow it
 * @param weight on what it rests, for pages that tell
 */
public record CitedSentence(String text, List<CitationMarker> markers, EvidenceSummary weight) {
}
