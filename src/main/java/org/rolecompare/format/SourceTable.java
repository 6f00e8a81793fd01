package org.rolecompare.format;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.Bibliography.Entry;
import org.rolecompare.citation.SourceDetails;
import org.rolecompare.english.English;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.source.Reference;

/** Sources as the rows of a table, one fact in a cell. */
final class SourceTable {

	private static final List<String> COLUMNS = List.of("Key", "Authors", "Title", "Site", "Published", "Kind",
			"Sample", "Retrieved", "Cited by", "Counts as one voice with", "Page known", "Note", "Address");

	private SourceTable() {
	}

	/** One fact for each column, empty where nothing is known. */
	private static List<String> facts(SourceDetails source) {
		Reference.Details details = source.details();
		return Stream
			.of(details.key(), details.authors().stream().collect(Collectors.joining("; ")), details.title(),
					details.site(), iso(source.published()), details.kind().label(), details.sample(),
					iso(source.retrieved()), details.via(), details.sameVoiceAs(), details.identified() ? "yes" : "no",
					details.note(), details.url())
			.map((fact) -> Objects.requireNonNullElse(fact, ""))
			.toList();
	}

	static List<String> numberedColumns() {
		return Stream.concat(Stream.of("Source"), COLUMNS.stream()).toList();
	}

	/** The number, then the facts. */
	static List<String> numberedFacts(Entry entry) {
		return Stream.concat(Stream.of(String.valueOf(entry.number())), facts(entry.source()).stream()).toList();
	}

	/** A source in one line, as a note at the foot of a page has it. */
	static String line(SourceDetails source) {
		Reference.Details details = source.details();
		WrittenDate published = source.published();
		return Stream
			.of(sentence(source.authors()), sentence(details.title()), details.site() + ",",
					((published != null) ? published.text() : "no date") + ".", details.kind().label() + ".",
					source.sampleSentence(), details.identified() ? "" : "Only the site is known, not the page.",
					named("Cited by", source.via()), "Retrieved " + source.retrieved().text() + ".",
					named("Counts as one voice with", source.sameVoiceAs()))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
	}

	private static String named(String how, SourceDetails.@Nullable Other other) {
		return (other != null) ? how + " " + sentence(other.text()) : "";
	}

	private static String iso(@Nullable WrittenDate date) {
		return (date != null) ? date.iso() : "";
	}

	private static String sentence(@Nullable String text) {
		return (text != null) ? English.sentence(text) : "";
	}

}
