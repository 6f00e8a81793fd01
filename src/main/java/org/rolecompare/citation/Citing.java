package org.rolecompare.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.Bibliography.Use;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;

/**
 * Numbers the sources of one page while it is composed, and collects where the page uses
 * them. A source gets the next number where it is first cited. A filter shortens the list
 * of sources and never renumbers it: a filtered page is composed once as a whole, which
 * gives out the numbers, and then once as it is shown.
 */
public final class Citing {

	private static final int ALPHABET = 26;

	private final Map<String, Integer> numbers = new HashMap<>();

	/** The sources by their number. */
	private final List<Reference> numbered = new ArrayList<>();

	private final Map<String, List<Use>> uses = new HashMap<>();

	/** Whether every source of the page has its number. */
	private final boolean complete;

	private final boolean weighing;

	/** Start a page whose sources have no numbers yet. */
	public Citing() {
		this(false);
	}

	/**
	 * Start a page whose sources have no numbers yet.
	 * @param weighing whether every text tells on what it rests
	 */
	public Citing(boolean weighing) {
		this.complete = false;
		this.weighing = weighing;
	}

	private Citing(Citing whole, boolean weighing) {
		whole.numbered.forEach(this::add);
		this.complete = true;
		this.weighing = weighing;
	}

	/**
	 * Compose a page under the numbers of a more complete one.
	 * @param <P> the page
	 * @param whole composes the more complete page, which is thrown away
	 * @param weighing whether every text of the page tells on what it rests
	 * @param page composes the page
	 * @return the page
	 */
	public static <P> P underTheNumbersOf(Consumer<Citing> whole, boolean weighing, Function<Citing, P> page) {
		Citing numbers = new Citing();
		whole.accept(numbers);
		return page.apply(new Citing(numbers, weighing));
	}

	/**
	 * Cite a text that the page shows.
	 * @param text the text
	 * @param place where it stands, in words for the link back to it
	 * @return the text with its markers
	 * @throws IllegalArgumentException if the whole page does not cite a source
	 */
	public CitedSentence cite(CitedText text, String place) {
		return new CitedSentence(text.getText(), cite(text.getCites(), place), weigh(text.getCites()));
	}

	/**
	 * Cite sources at a place of the page.
	 * @param sources the sources
	 * @param place where they are cited, in words for the link back
	 * @return a marker for each source, the lowest number first
	 * @throws IllegalArgumentException if the whole page does not cite a source
	 */
	public List<Marker> cite(List<Reference> sources, String place) {
		if (!this.complete) {
			sources.forEach(this::add);
		}
		return sources.stream()
			.sorted(Comparator.comparingInt(this::number))
			.map((source) -> mark(source, place))
			.toList();
	}

	/** On what a text rests, null where the page was not asked to tell. */
	public @Nullable EvidenceSummary weigh(List<Reference> sources) {
		return this.weighing ? EvidenceSummary.of(sources) : null;
	}

	/** On what the whole page rests, shown or not, once it is composed. */
	EvidenceSummary weighWholePage() {
		return EvidenceSummary.of(this.numbered);
	}

	/** The sources cited so far, the lowest number first. */
	List<Reference> cited() {
		return this.numbered.stream().filter((source) -> this.uses.containsKey(source.getKey())).toList();
	}

	int number(Reference source) {
		Integer number = this.numbers.get(source.getKey());
		if (number == null) {
			throw new IllegalArgumentException("The page does not number the source " + source.getKey());
		}
		return number;
	}

	List<Use> uses(Reference source) {
		return List.copyOf(this.uses.getOrDefault(source.getKey(), List.of()));
	}

	private void add(Reference source) {
		if (this.numbers.putIfAbsent(source.getKey(), this.numbers.size() + 1) == null) {
			this.numbered.add(source);
		}
	}

	private Marker mark(Reference source, String place) {
		int number = number(source);
		List<Use> uses = this.uses.computeIfAbsent(source.getKey(), (key) -> new ArrayList<>());
		String letter = letter(uses.size());
		String anchor = "c" + number + letter;
		uses.add(new Use(letter, anchor, place));
		return new Marker(number, source.getKey(), anchor, source.voice(), source.getDetails().site());
	}

	/** Counts in letters as bibliographies do: a, b, … z, aa, ab, … */
	private static String letter(int index) {
		String last = String.valueOf((char) ('a' + index % ALPHABET));
		return (index < ALPHABET) ? last : letter(index / ALPHABET - 1) + last;
	}

}
