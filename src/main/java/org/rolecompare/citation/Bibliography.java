package org.rolecompare.citation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.source.Reference;

/**
 * The sources of a page: exactly those that it cites, by their numbers.
 *
 * @param entries the sources, the lowest number first
 * @param weight on what the page rests
 * @param retrieved the day on which most of them were read, so that the others alone tell
 * theirs; null where there is none
 */
public record Bibliography(List<Entry> entries, EvidenceSummary weight, @Nullable WrittenDate retrieved) {

	/**
	 * List the sources that a page cites.
	 * @param citing the citations of the page, complete
	 * @return the list
	 */
	public static Bibliography of(Citing citing) {
		List<Reference> cited = citing.cited();
		List<Entry> entries = cited.stream().map((source) -> entry(source, citing)).toList();
		return new Bibliography(entries, EvidenceSummary.of(cited), mostRetrieved(entries));
	}

	/** Return those of the sources that some texts cite, the lowest number first. */
	public List<Entry> citedBy(Stream<CitedSentence> texts) {
		List<String> keys = texts.flatMap((text) -> text.markers().stream()).map(Marker::key).distinct().toList();
		return this.entries.stream().filter((entry) -> keys.contains(entry.source().key())).toList();
	}

	/** Of days that are as frequent the last one. */
	private static @Nullable WrittenDate mostRetrieved(List<Entry> entries) {
		return entries.stream()
			.collect(Collectors.groupingBy((entry) -> entry.source().retrieved(), Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.<WrittenDate, Long>comparingByValue().thenComparing((day) -> day.getKey().iso()))
			.map(Map.Entry::getKey)
			.orElse(null);
	}

	private static Entry entry(Reference source, Citing citing) {
		return new Entry(citing.number(source), SourceDetails.of(source), citing.uses(source));
	}

	/** A numbered source, with every place of the page that cites it, at least one. */
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

}
