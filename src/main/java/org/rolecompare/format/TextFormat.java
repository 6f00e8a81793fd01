package org.rolecompare.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rolecompare.address.Ending;
import org.rolecompare.format.Document.Block;
import org.rolecompare.format.Document.Heading;
import org.rolecompare.format.Document.Items;
import org.rolecompare.format.Document.Line;
import org.rolecompare.format.Document.Paragraph;
import org.rolecompare.format.Document.Row;
import org.rolecompare.format.Document.Section;
import org.rolecompare.format.Document.Table;

import org.springframework.stereotype.Component;

/**
 * Writes a page as plain text for mail and forms, where it offers that: headings are
 * underlined, lines are not broken, and between blocks there is an empty line.
 */
@Component
final class TextFormat implements DocumentFormat {

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	@Override
	public Ending ending() {
		return Ending.TEXT;
	}

	@Override
	public boolean isOf(Exportable page) {
		return page.forms().contains(ending());
	}

	@Override
	public void write(Exportable page, Document document, Origin origin, OutputStream out) throws IOException {
		out.write(new Writer(origin).write(document, page.isSigned()).getBytes(StandardCharsets.UTF_8));
	}

	/** Writes one document, whose links lead to the site that it comes from. */
	record Writer(Origin origin) {

		/**
		 * Write a document.
		 * @param signed whether the text says where it comes from
		 */
		String write(Document document, boolean signed) {
			List<String> blocks = new ArrayList<>();
			blocks.add(underlined(document.title(), "="));
			for (Section section : document.sections()) {
				if (!section.heading().isEmpty()) {
					blocks.add(underlined(section.heading(), "-"));
				}
				section.blocks().stream().map(this::text).forEach(blocks::add);
			}
			if (!document.sources().entries().isEmpty()) {
				blocks.add(underlined("Sources", "-"));
				blocks.add(document.sources()
					.entries()
					.stream()
					.map((entry) -> note(entry.number()) + " " + plain(SourceTable.line(entry.source())) + " "
							+ entry.source().details().url())
					.collect(Collectors.joining("\n")));
			}
			if (signed) {
				blocks.add(underlined("About this text", "-"));
				blocks.add(list(this.origin.lines(document).stream().map((line) -> line.get(0) + ": " + line.get(1))));
			}
			return String.join("\n\n", blocks) + "\n";
		}

		private static String underlined(String heading, String line) {
			String text = plain(heading);
			return text + "\n" + line.repeat(text.length());
		}

		private String text(Block block) {
			if (block instanceof Heading heading) {
				return plain(new Line(heading.text(), "", List.of()).lead());
			}
			if (block instanceof Paragraph paragraph) {
				return text(paragraph.line());
			}
			if (block instanceof Items items) {
				return list(items.lines().stream().map(this::text));
			}
			Table table = (Table) block;
			return list(table.rows().stream().map((row) -> text(table.columns(), row)));
		}

		/** A row as the words of each column, since a form has no columns. */
		private String text(List<String> columns, Row row) {
			return IntStream.range(0, row.cells().size())
				.mapToObj((column) -> (row.isHeading() ? "" : columns.get(column) + ": ")
						+ row.cells().get(column).lines().stream().map(this::text).collect(Collectors.joining(" ")))
				.collect(Collectors.joining("; "));
		}

		private String text(Line line) {
			String link = (line.href() != null) ? " " + this.origin.site().absolute(line.href()) : "";
			return plain(line.words()) + line.numbers().stream().map(Writer::note).collect(Collectors.joining()) + link;
		}

		private static String list(Stream<String> lines) {
			return lines.map((line) -> "- " + line).collect(Collectors.joining("\n"));
		}

		private static String note(int number) {
			return "[" + number + "]";
		}

		private static String plain(String text) {
			return BLANKS.matcher(text).replaceAll(" ").strip();
		}

	}

}
