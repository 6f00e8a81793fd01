package org.rolecompare.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.rolecompare.address.Ending;
import org.rolecompare.format.Document.Block;
import org.rolecompare.format.Document.Cell;
import org.rolecompare.format.Document.Heading;
import org.rolecompare.format.Document.Items;
import org.rolecompare.format.Document.Line;
import org.rolecompare.format.Document.Paragraph;
import org.rolecompare.format.Document.Row;
import org.rolecompare.format.Document.Section;
import org.rolecompare.format.Document.Table;

import org.springframework.stereotype.Component;

/**
 * Writes a page as CSV (RFC 4180): the main table first, with its heads in the first
 * line, then what else the page says, its sources and where it comes from.
 */
@Component
final class CsvFormat implements DocumentFormat {

	/** Without it Excel takes UTF-8 for the encoding of the machine. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** What a spreadsheet would take for a formula (OWASP, CSV injection). */
	private static final String FORMULA = "=+-@\t\r\n";

	@Override
	public Ending ending() {
		return Ending.CSV;
	}

	@Override
	public void write(Exportable page, Document document, Origin origin, OutputStream out) throws IOException {
		write(document, origin, out);
	}

	static void write(Document document, Origin origin, OutputStream out) throws IOException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		text.write(BYTE_ORDER_MARK);
		CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
		Tables tables = Tables.of(document);
		boolean first = true;
		for (Section section : tables.sections()) {
			if (!first) {
				csv.println();
				print(csv, List.of(section.heading().isEmpty() ? document.title() : section.heading()));
			}
			first = false;
			for (Block block : section.blocks()) {
				print(csv, block);
			}
		}
		if (!document.sources().entries().isEmpty()) {
			csv.println();
			print(csv, SourceTable.numberedColumns());
			for (var entry : document.sources().entries()) {
				print(csv, SourceTable.numberedFacts(entry));
			}
		}
		csv.println();
		for (List<String> line : origin.lines(document)) {
			print(csv, line);
		}
		csv.flush();
	}

	private static void print(CSVPrinter csv, Block block) throws IOException {
		if (block instanceof Heading heading) {
			print(csv, List.of(heading.text()));
		}
		else if (block instanceof Paragraph paragraph) {
			print(csv, List.of(text(paragraph.line())));
		}
		else if (block instanceof Items items) {
			for (Line line : items.lines()) {
				print(csv, List.of(text(line)));
			}
		}
		else if (block instanceof Table table) {
			print(csv, table.columns());
			for (Row row : table.rows()) {
				print(csv, row.cells().stream().map(CsvFormat::text).toList());
			}
		}
	}

	/** Write a cell: its lines below each other, each with its numbers. */
	static String text(Cell cell) {
		return cell.lines().stream().map(CsvFormat::text).collect(Collectors.joining("\n"));
	}

	static String text(Line line) {
		return line.numbers().isEmpty() ? line.words() : line.words() + " " + line.numbers();
	}

	private static void print(CSVPrinter csv, List<String> cells) throws IOException {
		csv.printRecord(cells.stream().map(CsvFormat::guarded).toList());
	}

	/** An apostrophe tells a spreadsheet that a text is one. */
	private static String guarded(String cell) {
		return (!cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0) ? "'" + cell : cell;
	}

}
