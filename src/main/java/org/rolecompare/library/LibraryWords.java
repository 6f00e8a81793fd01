package org.rolecompare.library;

import java.util.stream.Stream;

import org.rolecompare.catalogue.CitationUses.Place;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.english.English;
import org.rolecompare.library.ReferenceList.Controls.RoleField;
import org.rolecompare.library.RoleUses.Use;
import org.rolecompare.role.RoleNames;

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
		};
	}

	/** Name the places at one address: a single one by its title, several together. */
	static String together(Use first, int count) {
		return (count == 1) ? first.title() : switch (first.site()) {
			case DEFINITION -> count + " definitions";
			case ANSWERS -> count + " questions it answers";
			case STATEMENT -> count + " statements";
			case ROLE_DISPUTE, COMBINED_ROLE_DISPUTE -> first.title() + " (" + count + " sides)";
			case RESPONSIBILITY -> count + " responsibilities";
			case OVERVIEW -> count + " paragraphs of the overview";
			case ADVANTAGE -> count + " advantages";
			case DRAWBACK -> count + " drawbacks";
			case SIGNAL -> count + " signals";
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

	/**
	 * Say which sources are wanted.
	 * @return for instance <em>studies, CTO</em>; nothing for all sources
	 */
	static String wanted(RoleField field) {
		Stream<String> kinds = field.kinds().stream().map((kind) -> English.uncapitalized(kind.plural()));
		Stream<String> role = Stream.ofNullable(field.chosen()).map(RoleNames::abbreviation);
		Stream<String> voices = Stream.of("without those that repeat another").filter((words) -> field.own());
		return String.join(", ", Stream.of(kinds, role, voices).flatMap((words) -> words).toList());
	}

	/**
	 * Say how many sources are wanted, and which.
	 * @return for instance <em>9 of 176 sources, 8 of them independent: official.</em>
	 */
	static String result(ReferenceList list) {
		EvidenceSummary found = list.found();
		int total = list.whole().sources();
		return list.filtered() ? found.sources() + " of " + total + " " + English.plural(total, "source", "sources")
				+ EvidenceSummary.independence(found.sources(), found.voices()) + ": "
				+ wanted(list.controls().roleField()) + "." : list.whole().support() + ".";
	}

}
