package org.rolecompare.ownership;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.english.English;
import org.rolecompare.format.Document;
import org.rolecompare.format.Document.Cell;
import org.rolecompare.format.Document.Items;
import org.rolecompare.format.Document.Line;
import org.rolecompare.format.Document.Paragraph;
import org.rolecompare.format.Document.Row;
import org.rolecompare.format.Document.Section;
import org.rolecompare.format.Document.Table;
import org.rolecompare.format.Passages;
import org.rolecompare.responsibility.OwnershipChange;

/** Says who owns what in a setting, without the page. */
final class MatrixDocument {

	private static final String REMARKS = "Remarks and sources";

	private MatrixDocument() {
	}

	static Document of(Matrix page, String setting) {
		List<String> columns = Stream
			.of(Stream.of("Responsibility"), page.columns().stream().map((column) -> column.role().abbreviation()),
					page.replacements().stream().map((one) -> "With one " + one.combined().abbreviation()),
					Stream.of(REMARKS))
			.flatMap((heads) -> heads)
			.toList();
		Stream<Row> rows = page.table()
			.areas()
			.stream()
			.filter((area) -> !area.rows().shown().isEmpty())
			.flatMap((area) -> Stream.concat(Stream.of(Row.heading(area.name())),
					area.rows().shown().stream().map(MatrixDocument::row)));
		int hidden = page.table().countHidden();
		return new Document("who-owns-what-" + setting, page.head().title(), List
			.of(Section.of("", Paragraph.of(page.assumption()), Paragraph.of(page.result()),
					new Items((hidden > 0) ? List.of(Line.of(English.count(hidden, "responsibility", "responsibilities")
							+ " hidden by your choice of sources.")) : List.of()),
					new Table(columns, rows.toList()))),
				page.bibliography());
	}

	private static Row row(MatrixTable.Row row) {
		return Row.of(Stream
			.of(Stream.of(Cell.of(row.name())), row.levels().stream().map(Passages::level),
					row.outcomes().stream().map((outcome) -> Cell.of(words(outcome.handover()))),
					Stream.of(Passages.remarks(row.ours(), row.note(), row.markers(), row.dispute())))
			.flatMap((cells) -> cells));
	}

	private static String words(@Nullable OwnershipChange handover) {
		return (handover != null) ? English.capitalized(handover.inWords()) : "Not known";
	}

}
