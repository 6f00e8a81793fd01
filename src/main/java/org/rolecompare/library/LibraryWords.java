package org.rolecompare.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.catalogue.CitationUses.Place;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.english.English;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.library.ReferenceList.Choice;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.Reference;

/**
 * What the pages of the sources call the places that cite them, and how they say which
 * sources are wanted.
 */
final class LibraryWords {

	private LibraryWords() {
	}

	/** Name one place, for instance <em>Advantage: One vision</em>. */
	static String title(Place place) {
		return switch (place.site()) {
			case DEFINITION, ANSWERS, STATEMENT -> place.label();
			case ROLE_DISPUTE, COMBINED_ROLE_DISPUTE -> "Dispute: " + place.label();
			case RESPONSIBILITY -> "Responsibility “" + place.label() + "” in setting “" + place.context() + "”";
			case OVERVIEW -> "Overview: " + place.label();
			case ADVANTAGE -> "Advantage: " + place.label();
			case DRAWBACK -> "Drawback: " + place.label();
			case SIGNAL -> "Signal: " + place.label();
			case STRUCTURE -> "Structure “" + place.context() + "”: " + place.label();
			case QUESTION -> "Question: " + place.label();
			case READING -> "Structure “" + place.context() + "” and the answer to “" + place.label() + "”";
			case FIGURE -> "Figure: " + place.label();
		};
	}

	/** Say what stands at a place. */
	static String text(Place place) {
		return switch (place.site()) {
			case RESPONSIBILITY ->
				place.text() + (place.stated() ? ", as a source of it states." : ", which is our reading.");
			case ANSWERS -> English.capitalized(place.text()) + "?";
			default -> place.text();
		};
	}

	/** Tell in which year a source was published, null for no date. */
	static @Nullable String year(Reference.Details details) {
		WrittenDate published = WrittenDate.of(details.published());
		return (published != null) ? published.year() : null;
	}

	/** Tell what a list shows of a source in which words may be found. */
	static List<String> texts(Reference.Details details) {
		return Stream
			.concat(Stream.of(details.title(), details.site(), year(details)).filter(Objects::nonNull),
					details.authors().stream())
			.toList();
	}

	/**
	 * Say which sources are wanted.
	 * @return for instance <em>studies, CTO</em>; nothing for all sources
	 */
	static String wanted(Choice choice) {
		Stream<String> kinds = choice.kinds().stream().map((kind) -> English.uncapitalized(kind.plural()));
		Stream<String> role = Stream.ofNullable(choice.role()).map(RoleNames::abbreviation);
		Stream<String> voices = Stream.of("without those that repeat another").filter((words) -> choice.own());
		Stream<String> words = Stream.of(choice.words())
			.filter((typed) -> !typed.isEmpty())
			.map((typed) -> "with “" + typed.typed().query() + "”");
		return String.join(", ", Stream.of(kinds, role, voices, words).flatMap((some) -> some).toList());
	}

	/** Title the list, for instance <em>Sources: studies, CTO, newest first</em>. */
	static String title(ReferenceListAddress address, Choice choice) {
		String title = address.isFiltered() ? "Sources: " + wanted(choice) : "Sources";
		return address.isSorted() ? title + ", " + English.uncapitalized(choice.order().words()) : title;
	}

	/**
	 * Say how many sources are wanted, and which.
	 * @return for instance <em>9 of 176 sources, 8 of them independent: official.</em>
	 */
	static String result(ReferenceList list) {
		if (list.clear() == null) {
			return list.whole().support() + ".";
		}
		EvidenceSummary found = list.found();
		int total = list.whole().sources();
		return found.sources() + " of " + total + " " + English.plural(total, "source", "sources")
				+ EvidenceSummary.independence(found.sources(), found.voices()) + ": " + wanted(list.choice()) + ".";
	}

	/**
	 * Say when sources were read, if it was on one day or most of them were read on one.
	 * @return for instance <em>Retrieved 21 November 2026.</em>; empty for none of these
	 */
	static String retrieved(List<Reference> sources) {
		Map<LocalDate, Long> days = sources.stream()
			.collect(Collectors.groupingBy((source) -> source.getDetails().retrieved(), Collectors.counting()));
		return days.entrySet()
			.stream()
			.filter((day) -> 2 * day.getValue() > sources.size())
			.findFirst()
			.map((day) -> "Retrieved " + WrittenDate.of(day.getKey()).text()
					+ ((days.size() > 1) ? ", most of them." : "."))
			.orElse("");
	}

}
