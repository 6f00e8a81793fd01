package org.rolecompare.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolecompare.address.Ending;
import org.rolecompare.page.PageRecord;

/** A page that can be taken along as a file. */
public interface Exportable extends PageRecord {

	/** What the page says, with its numbers and its own sources. */
	Document document();

	/**
	 * Write the page as a text whose form is its own.
	 * @return the text; nothing where the page is written like all others
	 */
	default Optional<String> text(Ending ending, Origin origin) {
		return Optional.empty();
	}

	/** Tell whether the page is a document for a word processor. */
	default boolean isForWord() {
		return false;
	}

	/** The forms that a reader is offered, in their order. */
	default List<Ending> forms() {
		return Stream
			.of(Stream.of(Ending.CSV, Ending.XLSX), isForWord() ? Stream.of(Ending.DOCX) : Stream.<Ending>empty(),
					Stream.of(Ending.MARKDOWN, Ending.JSON, Ending.CITE))
			.flatMap((some) -> some)
			.toList();
	}

	/** Tell whether a reader sees a table, which can be copied as one. */
	default boolean isTabular() {
		return false;
	}

}
