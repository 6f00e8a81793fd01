package org.rolecompare.citation;

import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rolecompare.citation.Bibliography.Use;

/**
 * Numbers the sources of one page and collects where the page uses them. The numbers are
 * fixed first, from the whole page in reading order; then the part that is shown is
 * cited, so that a filter shortens the list of sources and never renumbers it.
 */
public final class Citing {

	private final Map<String, Integer> numbers = new LinkedHashMap<>();

	private final List<Reference> numbered = new ArrayList<>();

	private final Map<String, Reference> cited = new HashMap<>();

	private final Map<String, List<Use>> uses = new HashMap<>();

	private Citing() {
	}

	/**
	 * Number the sources of a page in the order of their first citation.
	 * @param wholePage the sources of every cited text of the unfiltered page, in reading
	 * order
	 * @return the numbered sources, none of them cited yet
	 */
	public static Citing numbering(Stream<List<Reference>> wholePage) {
		Citing citations = new Citing();
		wholePage.flatMap(List::stream).forEach(citations::add);
		return citations;
	}

	/**
	 * Cite a text that the page shows.
	 * @param text the text
	 * @param place where it stands, in words for the link back to it
	 * @return the text with its markers
	 * @throws IllegalArgumentException if a source has no number
	 */
	public CitedSentence cite(CitedText text, String place) {
		return new CitedSentence(text.getText(), cite(text.getCites(), place), EvidenceSummary.of(text.getCites()));
	}

	/**
	 * Cite sources at a place of the page.
	 * @param sources the sources
	 * @param place where they are cited, in words for the link back
	 * @return a marker for each source, the lowest number first
	 * @throws IllegalArgumentException if a source has no number
	 */
	public List<CitationMarker> cite(List<Reference> sources, String place) {
		return sources.stream()
			.sorted(Comparator.comparingInt((Reference source) -> number(source.getKey())))
			.map((source) -> mark(source, place))
			.toList();
	}

	/**
	 * Weigh the sources of the unfiltered page, cited or not.
	 * @return on what the whole page rests
	 */
	EvidenceSummary weighWholePage() {
		return EvidenceSummary.of(this.numbered);
	}

	/**
	 * Return the sources cited so far by their number.
	 * @return the sources, the lowest number first
	 */
	List<Reference> cited() {
		return this.cited.values()
			.stream()
			.sorted(Comparator.comparingInt((Reference reference) -> number(reference.getKey())))
			.toList();
	}

	int number(String key) {
		Integer number = this.numbers.get(key);
		if (number == null) {
			throw new IllegalArgumentException("The page does not number the source " + key);
		}
		return number;
	}

	List<Use> uses(String key) {
		return List.copyOf(this.uses.getOrDefault(key, List.of()));
	}

	private void add(Reference source) {
		if (this.numbers.putIfAbsent(source.getKey(), this.numbers.size() + 1) == null) {
			this.numbered.add(source);
		}
	}

	private CitationMarker mark(Reference source, String place) {
		int number = number(source.getKey());
		this.cited.putIfAbsent(source.getKey(), source);
		List<Use> uses = this.uses.computeIfAbsent(source.getKey(), (key) -> new ArrayList<>());
		String letter = BackrefLabel.of(uses.size());
		String anchor = "cite-" + number + "-" + letter;
		uses.add(new Use(letter, anchor, place));
		return new CitationMarker(number, source.getKey(), anchor, source.voice(), source.getSite());
	}

}
