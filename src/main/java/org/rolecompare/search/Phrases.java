package org.rolecompare.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Phrases that mean something, in whatever form they are typed. The longest one counts.
 *
 * @param <M> what they mean
 */
public final class Phrases<M> {

	private final Map<List<String>, M> meanings = new HashMap<>();

	private int longest;

	/**
	 * Read phrases.
	 * @param phrases each with its meaning; of two that read the same the first counts
	 */
	public Phrases(TextAnalysis analysis, List<Map.Entry<String, M>> phrases) {
		for (Map.Entry<String, M> phrase : phrases) {
			List<String> stems = analysis.stems(phrase.getKey());
			if (!stems.isEmpty()) {
				this.meanings.putIfAbsent(List.copyOf(stems), phrase.getValue());
				this.longest = Math.max(this.longest, stems.size());
			}
		}
	}

	/** Find the longest phrase with which some stems begin. */
	@Nullable Match<M> match(List<String> stems) {
		for (int length = Math.min(this.longest, stems.size()); length > 0; length--) {
			M meaning = this.meanings.get(new ArrayList<>(stems.subList(0, length)));
			if (meaning != null) {
				return new Match<>(meaning, length);
			}
		}
		return null;
	}

	record Match<M>(M meaning, int length) {
	}

}
