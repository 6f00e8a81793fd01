package org.rolecompare.ownership;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.english.English;
import org.rolecompare.format.Document;
import org.rolecompare.format.Document.Cell;
import org.rolecompare.format.Document.Items;
import org.rolecompare.format.Document.Paragraph;
import org.rolecompare.format.Document.Row;
import org.rolecompare.format.Document.Section;
import org.rolecompare.format.Document.Table;
import org.rolecompare.format.Passages;
import org.rolecompare.ownership.MatrixSummary.Tally;
import org.rolecompare.ownership.MatrixSummary.Total;
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
					area.rows().shown().stream().map((row) -> row(row, page.address().stated()))));
		return new Document("who-owns-what-" + setting, page.head().title(),
				List.of(Section.of("", Paragraph.of(page.setting().assumption()), Paragraph.of(page.result()),
						new Items(Passages.hidden(page.table().countHidden(), "responsibility", "responsibilities")
							.toList()),
						new Table(columns, Stream.concat(rows, Stream.of(totals(page))).toList()))),
				page.bibliography());
	}

	private static Row row(MatrixTable.Row row, boolean stated) {
		return Row
			.of(Stream
				.of(Stream.of(Cell.of(row.name())),
						row.levels()
							.stream()
							.map((level) -> (stated && level.isReading()) ? Cell.of("Our reading, hidden")
									: Passages.level(level)),
						row.outcomes().stream().map((outcome) -> Cell.of(words(outcome.handover()))),
						Stream.of(Passages.remarks(row.ours(), row.note(), row.markers(), row.dispute())))
				.flatMap((cells) -> cells));
	}

	private static Row totals(Matrix page) {
		int all = page.summary().count();
		int shown = page.table().count();
		return Row.of(Stream
			.of(Stream.of(Cell.of((shown == all) ? "All " + all : shown + " of " + all)),
					page.table().totals().stream().map((total) -> Cell.of(words(total))),
					page.table().tallies().stream().map((tally) -> Cell.of(words(tally))),
					Stream.of(Cell
						.of((shown == all) ? "Counted over the whole setting." : "Counted over the rows shown.")))
			.flatMap((cells) -> cells));
	}

	private static String words(Total total) {
		return Stream
			.of(counted(total.owned(), "owned"), counted(total.shared(), "shared"),
					counted(total.levels().stated(), "stated"), counted(total.levels().readings(), "our reading"),
					counted(total.levels().missing(), "not given"))
			.flatMap((words) -> words)
			.collect(Collectors.joining(", "));
	}

	private static String words(Tally tally) {
		return Stream
			.concat(tally.occurring().stream().flatMap((count) -> counted(count.number(), count.handover().inWords())),
					counted(tally.open(), "not known"))
			.collect(Collectors.joining(", "));
	}

	private static Stream<String> counted(long number, String what) {
		return (number > 0) ? Stream.of(number + " " + what) : Stream.empty();
	}

	private static String words(@Nullable OwnershipChange handover) {
		return (handover != null) ? English.capitalized(handover.inWords()) : "Not known";
	}

}
