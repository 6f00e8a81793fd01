package org.rolecompare.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.SourceFilter.Selection;
import org.rolecompare.compare.Comparison.ArgumentTitles;
import org.rolecompare.compare.Comparison.ColumnHead;
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

/** Says what a comparison says, without its page. */
final class ComparisonDocument {

	private ComparisonDocument() {
	}

	static Document of(Comparison page) {
		List<Section> sections = new ArrayList<>();
		sections
			.add(Section.of("", difference(page.difference()), Paragraph.of(page.words().found() + "."), table(page)));
		sections.add(Passages
			.disputes(page.disputes().stream().map(ComparisonTable.DisputedCell::dispute).distinct().toList()));
		page.arguments().forEach((titles) -> sections.add(arguments(titles)));
		page.settings().forEach((setting) -> sections.add(setting(setting, page)));
		return new Document(String.join("-vs-", page.address().roles()), page.title(), sections, page.bibliography());
	}

	private static Items difference(Difference difference) {
		Stream<Line> answers = difference.answers()
			.stream()
			.map((answer) -> Line.of("",
					English.capitalized(answer.subject()) + " " + difference.verb(answer) + " "
							+ English.and(answer.words())
							+ (answer.remark().isEmpty() ? "" : " (" + answer.remark() + ")") + ".",
					answer.markers()));
		Stream<Line> silent = difference.silent().isEmpty() ? Stream.empty()
				: Stream.of(Line.of("No question is stated for " + difference.silentPhrase() + "."));
		Stream<Line> joins = difference.joins()
			.stream()
			.map((join) -> Line.of("", "The " + join.role().abbreviation() + " joins " + join.partsPhrase() + ".",
					join.markers()));
		return new Items(Stream.of(answers, silent, joins).flatMap((lines) -> lines).toList());
	}

	private static Table table(Comparison page) {
		List<String> columns = Stream
			.concat(Stream.of("Category"),
					page.columns().stream().map((head) -> head.role().abbreviation() + ": " + head.role().name()))
			.toList();
		Row definitions = Row.of(Stream.concat(Stream.of(Cell.of("Definition")),
				page.columns().stream().map(ComparisonDocument::definition)));
		Stream<Row> rows = page.table()
			.groups()
			.stream()
			.flatMap((group) -> Stream.concat(Stream.of(Row.heading(group.name())),
					group.rows().stream().map(ComparisonDocument::row)));
		return new Table(columns, Stream.concat(Stream.of(definitions), rows).toList());
	}

	private static Cell definition(ColumnHead head) {
		CitedSentence definition = head.definition();
		return (definition != null) ? Cell.of(Line.of(definition))
				: new Cell(Passages.hidden(1, "definition").toList());
	}

	private static Row row(ComparisonTable.Row row) {
		return Row.of(Stream.concat(Stream.of(Cell.of(row.name())),
				row.cells().stream().map((cell) -> Passages.cell(cell.statements(), cell.hidden(), cell.disputes()))));
	}

	private static Section arguments(ArgumentTitles titles) {
		return Section.of("What speaks for and against a combined role, the " + titles.role().abbreviation(),
				new Items(Stream
					.concat(lines(titles.advantages(), "Advantage", "advantage"),
							lines(titles.drawbacks(), "Drawback", "drawback"))
					.toList()));
	}

	private static Stream<Line> lines(Selection<ArgumentTitles.Title> titles, String label, String what) {
		return Stream.concat(titles.shown().stream().map((title) -> Line.of(label, title.text(), title.markers())),
				Passages.hidden(titles.hidden(), what));
	}

	private static Section setting(CommonSetting setting, Comparison page) {
		List<String> roles = setting.rows()
			.shown()
			.stream()
			.limit(1)
			.flatMap((row) -> row.levels().stream())
			.map((level) -> level.role().abbreviation())
			.toList();
		List<String> columns = Stream.of(Stream.of("Responsibility"), roles.stream(), Stream.of("Remarks and sources"))
			.flatMap((heads) -> heads)
			.collect(Collectors.toList());
		List<Row> rows = setting.rows()
			.shown()
			.stream()
			.map((row) -> Row.of(Stream
				.of(Stream.of(Cell.of(row.name())), row.levels().stream().map(Passages::level),
						Stream.of(Passages.remarks(row.ours(), row.note(), row.markers(), row.dispute())))
				.flatMap((cells) -> cells)))
			.toList();
		return Section.of("Who owns what: " + setting.name(), Paragraph.of(page.words().summary(setting) + "."),
				Paragraph.of(setting.assumption()), new Table(columns, rows));
	}

}
