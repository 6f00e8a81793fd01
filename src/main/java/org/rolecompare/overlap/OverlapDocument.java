package org.rolecompare.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.format.Document;
import org.rolecompare.format.Document.Cell;
import org.rolecompare.format.Document.Line;
import org.rolecompare.format.Document.Paragraph;
import org.rolecompare.format.Document.Row;
import org.rolecompare.format.Document.Section;
import org.rolecompare.format.Document.Table;
import org.rolecompare.format.Passages;
import org.rolecompare.overlap.Overlap.Content;
import org.rolecompare.overlap.Overlap.Content.RegionList;
import org.rolecompare.responsibility.ListedResponsibility;
import org.rolecompare.role.RoleNames;

/** Says what an overlap says, its picture in words and as a table. */
final class OverlapDocument {

	private OverlapDocument() {
	}

	static Document of(Overlap page) {
		Content content = page.content();
		List<Row> rows = new ArrayList<>();
		for (RegionList region : content.regions()) {
			rows.add(Row.heading(
					region.name() + ": " + region.count() + (region.rule().isEmpty() ? "" : ". " + region.rule())));
			region.areas().forEach((area) -> area.lines().forEach((line) -> rows.add(row(area.name(), line))));
			region.skills().forEach((skill) -> rows.add(Row.of(Stream.of("Skill", skill).map(Cell::of))));
		}
		addAll(rows, "Not placed, because a level is not given", content.unplaced());
		addAll(rows, "Outside the circles", content.outside());
		String lead = content.lead();
		String sources = content.skillSources()
			.stream()
			.map((source) -> source.label())
			.collect(Collectors.joining("; "));
		return new Document(page.roles().stream().map(RoleNames::slug).collect(Collectors.joining("-vs-")) + "-overlap",
				page.head().title(),
				List.of(Section.of("", Paragraph.of((lead != null) ? lead : "The catalogue has nothing to compare."),
						Paragraph.of((content.setting() != null) ? content.setting().assumption() : ""),
						Paragraph.of(sources.isEmpty() ? "" : "Skills of the ESCO occupations: " + sources + "."),
						new Table(List.of("Area", "In this part"), rows))),
				page.bibliography());
	}

	private static void addAll(List<Row> rows, String heading, List<ListedResponsibility> lines) {
		if (!lines.isEmpty()) {
			rows.add(Row.heading(heading + ": " + lines.size()));
			lines.forEach((line) -> rows.add(row("", line)));
		}
	}

	private static Row row(String area, ListedResponsibility line) {
		return Row.of(Stream.of(Cell.of(Line.of(area)), Cell.of(Passages.listed(line))));
	}

}
