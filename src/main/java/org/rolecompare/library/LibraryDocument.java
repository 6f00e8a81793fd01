package org.rolecompare.library;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rolecompare.address.Ending;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.citation.SourceDetails;
import org.rolecompare.format.Document;
import org.rolecompare.format.Document.Cell;
import org.rolecompare.format.Document.Row;
import org.rolecompare.format.Document.Section;
import org.rolecompare.format.Document.Table;

/** Lists sources, each numbered by its place in the list. */
final class LibraryDocument {

	/** The forms that take sources along. */
	static final List<Ending> FORMS = List.of(Ending.CSV, Ending.XLSX, Ending.BIBTEX, Ending.RIS, Ending.CSL_JSON,
			Ending.CITE);

	private LibraryDocument() {
	}

	static Document of(ReferenceList page) {
		return new Document("sources", page.head().title(), List.of(), sources(page.found(), page.all()));
	}

	static Document of(ReferenceProfile page) {
		List<Row> rows = page.roles()
			.stream()
			.flatMap((uses) -> uses.uses()
				.stream()
				.map((use) -> Row.of(Stream.of(uses.role().abbreviation(), use.title(), use.text()).map(Cell::of))))
			.toList();
		return new Document(page.source().key(), page.source().linkText(),
				List.of(Section.of("", new Table(List.of("Role", "Place", "What it says there"), rows))),
				sources(page.weight(), List.of(page.source())));
	}

	private static Bibliography sources(EvidenceSummary weight, List<SourceDetails> sources) {
		return new Bibliography(IntStream.range(0, sources.size())
			.mapToObj((index) -> new Bibliography.Entry(index + 1, sources.get(index), List.of()))
			.toList(), weight, null);
	}

}
