package org.rolecompare.format;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rolecompare.address.Ending;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.citation.SourceDetails;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.format.Document.Cell;
import org.rolecompare.format.Document.Heading;
import org.rolecompare.format.Document.Items;
import org.rolecompare.format.Document.Line;
import org.rolecompare.format.Document.Paragraph;
import org.rolecompare.format.Document.Row;
import org.rolecompare.format.Document.Section;
import org.rolecompare.format.Document.Table;
import org.rolecompare.page.Site;
import org.rolecompare.source.Reference;

/** Documents that say what a test wants them to say. */
public final class Documents {

	static final Origin ORIGIN = new Origin(new Site("Role Compare", "2026-11-25-0",
			WrittenDate.of(LocalDate.of(2026, 11, 25)), "CC BY 4.0", "https://roles.example", null, null, "1"),
			"/compare/a-vs-b?q=x", null);

	private Documents() {
	}

	/**
	 * Say a text in every place where a document can hold one. The second source is cited
	 * ahead of the first, and again.
	 */
	static Document saying(String text) {
		return new Document(
				"a-vs-b", text, List.of(
						Section.of("", Paragraph.of(text),
								new Table(List.of("Category", text), List.of(Row.heading(text),
										Row.of(Stream.of(Cell.of("First"), Cell.of(new Line("", text, List.of(2, 1))))),
										Row.of(Stream.of(Cell.of(text),
												new Cell(List.of(new Line(text, text, List.of(1)), Line.of(text)))))))),
						Section.of(text, new Heading(text),
								new Items(List.of(new Line("", text, List.of(2)).leadingTo("/roles/x"))))),
				new Bibliography(IntStream.rangeClosed(1, 2)
					.mapToObj((number) -> new Bibliography.Entry(number, source("key-" + number, text), List.of()))
					.toList(), EvidenceSummary.of(List.of()), null));
	}

	static SourceDetails source(String key, String text) {
		return SourceDetails.of(new Reference(
				new Reference.Details(key, text, List.of(text), "Site", "https://example.org/" + key, "2024-05",
						LocalDate.of(2026, 11, 21), Reference.Kind.STUDY, text, null, null, true, text, false),
				null, null, 0));
	}

	/** Write a page of a site as text, Markdown or plain. */
	public static String write(Exportable page, Ending form, Site site) {
		return write(page, page.head().path(), form, site);
	}

	/**
	 * Write a page of a site as text, Markdown or plain.
	 * @param href path and query of the page
	 */
	public static String write(Exportable page, String href, Ending form, Site site) {
		Origin origin = new Origin(site, href, null);
		Document document = page.document(form);
		return (form == Ending.MARKDOWN) ? new MarkdownFormat.Writer(origin).write(document, page.isSigned())
				: new TextFormat.Writer(origin).write(document, page.isSigned());
	}

}
