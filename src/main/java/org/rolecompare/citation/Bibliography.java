package org.rolecompare.citation;

import java.util.List;

import org.rolecompare.source.Reference;
import org.rolecompare.source.SourceKind;

/**
 * The sources of a page: exactly those that it cites, by their numbers.
 *
 * @param entries the sources, the lowest number first
 * @param weight on what the page rests: the same in numbers
 */
public record Bibliography(List<Entry> entries, EvidenceSummary weight) {

	/**
	 * List the sources that were cited.
	 * @param citations the citations of a page, complete
	 * @return the list
	 */
	public static Bibliography of(Citing citations) {
		List<Reference> cited = citations.cited();
		List<Entry> entries = cited.stream().map((reference) -> entry(reference, citations)).toList();
		return new Bibliography(entries, EvidenceSummary.of(cited));
	}

	private static Entry entry(Reference reference, Citing citations) {
		return new Entry(citations.number(reference.getKey()), SourceDetails.of(reference),
				citations.uses(reference.getKey()));
	}

	/**
	 * A numbered source.
	 *
	 * @param number its number on this page
	 * @param source the source
	 * @param uses every place of the page that cites it, at least one
	 */
	public record Entry(int number, SourceDetails source, List<Use> uses) {
	}

	/**
	 * A place that cites a source.
	 *
	 * @param letter its letter: a, b, c
	 * @param anchor where it stands on the page
	 * @param place the same in words
	 */
	public record Use(String letter, String anchor, String place) {
	}

	/**
	 * How many sources are of a kind.
	 *
	 * @param kind the kind
	 * @param count the number of sources
	 */
	public record KindCount(SourceKind kind, long count) {
	}

}
