package org.rolecompare.decide;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.SourceFilter.Selection;
import org.rolecompare.decide.CombinedRoleAccount.Point;
import org.rolecompare.format.Document;
import org.rolecompare.format.Document.Cell;
import org.rolecompare.format.Document.Items;
import org.rolecompare.format.Document.Line;
import org.rolecompare.format.Document.Row;
import org.rolecompare.format.Document.Section;
import org.rolecompare.format.Document.Table;
import org.rolecompare.format.Passages;

/** Says what the page of a combined role says, without the page. */
final class CombinedRoleDocument {

	private CombinedRoleDocument() {
	}

	static Document of(CombinedRoleAccount page) {
		CitedSentence definition = page.definition();
		Stream<Line> introduction = (definition != null) ? Stream.of(Line.of("Definition", definition))
				: Passages.hidden(1, "definition");
		Stream<Row> signals = page.signals()
			.rows()
			.stream()
			.map((row) -> Row.of(Stream.of(Cell.of(row.dimension()), new Cell(lines(row.combine(), "signal")),
					new Cell(lines(row.separate(), "signal")))));
		return new Document(
				page.joined().role().slug() + "-combined-role", page.head().title(), List.of(
						Section.of("", new Items(
								introduction.toList())),
						Section
							.of("Overview",
									new Items(
											Stream.concat(
													page.overview()
														.shown()
														.stream()
														.map((paragraph) -> Line.of(paragraph.heading(),
																paragraph.said())),
													Passages.hidden(page.overview().hidden(), "paragraph"))
												.toList())),
						Section.of("Advantages", new Items(lines(page.advantages(), "advantage"))),
						Section.of("Drawbacks", new Items(lines(page.drawbacks(), "drawback"))),
						Section.of(
								"Signals",
								new Table(List.of("Dimension", "For one leader", "For separate leaders"),
										signals.toList())),
						Passages.disputes(
								page.disputes().stream().map(CombinedRoleAccount.Disagreement::question).toList())),
				page.bibliography());
	}

	private static List<Line> lines(Selection<Point> points, String what) {
		return Stream
			.concat(points.shown().stream().map((point) -> Line.of(point.title(), point.said())),
					Passages.hidden(points.hidden(), what))
			.toList();
	}

}
