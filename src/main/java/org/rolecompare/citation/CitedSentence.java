package org.rolecompare.citation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A text of the catalogue as a page shows it: the text, then the numbers of its sources.
 *
 * @param weight on what it rests, null where the page was not asked to tell
 */
public record CitedSentence(String text, List<CitationMarker> markers, @Nullable EvidenceSummary weight) {
}
