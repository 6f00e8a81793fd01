package org.rolecompare.citation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A text of the catalogue as a page shows it: the text, then the numbers of its sources.
 *
 * @param weight on what it rests, null where the page was not asked to tell
 */
public record CitedSentence(String text, List<Marker> markers, @Nullable EvidenceSummary weight) {

	/**
	 * A citation in a text: the number that stands after the sentence and leads to the
	 * source.
	 *
	 * @param key the permanent key of the source
	 * @param anchor the place of this marker on the page, to which the source leads back
	 * @param voice who is heard in the source: sources that repeat each other have one
	 * voice
	 * @param site the site of the source, to be read out with the number
	 */
	public record Marker(int number, String key, String anchor, String voice, String site) {
	}

}
