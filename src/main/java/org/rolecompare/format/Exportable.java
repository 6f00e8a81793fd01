package org.rolecompare.format;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.address.Ending;
import org.rolecompare.page.PageRecord;

/** A page that can be taken along as a file. */
public interface Exportable extends PageRecord {

	/** What the page says, with its numbers and its own sources. */
	Document document();

	/** What the page says in one form, where it says it in another order there. */
	default Document document(Ending form) {
		return document();
	}

	/**
	 * Tell whether the page says where it comes from as a text, in Markdown or plain. One
	 * that its reader makes his own does not.
	 */
	default boolean isSigned() {
		return true;
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
