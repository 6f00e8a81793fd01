package org.rolecompare.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

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
 * Writes a page as a workbook: the main table on the first sheet, its sources on the
 * second, then a sheet for each further part, and on the last one where it comes from.
 * Every cell is text, so no text becomes a formula.
 */
@Component
final class WorkbookFormat implements DocumentFormat {

	private static final String APPLICATION = "Role Compare";

	/** What no name of a sheet may hold. */
	private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/?*\\[\\]:'\\p{Cc}]");

	private static final int LONGEST_NAME = 31;

	/** More does not fit into a cell of Excel. */
	private static final int LONGEST_TEXT = 32_767;

	/** In characters: a sentence or two a line. */
	private static final double WIDTH = 48;

	private static final double NARROW = 24;

	/** The height of a line, in points. */
	private static final double LINE = 15;

	@Override
	public Ending ending() {
		return Ending.XLSX;
	}

	@Override
	public void write(Exportable page, Document document, Origin origin, OutputStream out) throws IOException {
		write(document, origin, out);
	}

	static void write(Document document, Origin origin, OutputStream out) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(file, APPLICATION, null)) {
			workbook.properties().setTitle(document.title());
			Set<String> taken = new HashSet<>();
			List<Section> sections = Tables.of(document).sections();
			for (Section section : sections.subList(0, Math.min(1, sections.size()))) {
				write(workbook.newWorksheet(name(section, taken)), section);
			}
			writeSources(workbook.newWorksheet(name("Sources", taken)), document);
			for (Section section : sections.subList(Math.min(1, sections.size()), sections.size())) {
				write(workbook.newWorksheet(name(section, taken)), section);
			}
			Worksheet about = workbook.newWorksheet(name("About", taken));
			int row = 0;
			for (List<String> line : origin.lines(document)) {
				write(about, row++, line, false);
			}
		}
		OfficeFile.write(file.toByteArray(), origin.site().reviewDay(), out);
	}

	private static void writeSources(Worksheet sheet, Document document) {
		write(sheet, 0, SourceTable.numberedColumns(), true);
		sheet.freezePane(1, 1);
		int row = 1;
		for (var entry : document.sources().entries()) {
			write(sheet, row, SourceTable.numberedFacts(entry), false);
			// A number where a program wants to look one up.
			sheet.value(row++, 0, entry.number());
		}
	}

	private static void write(Worksheet sheet, Section section) {
		int row = 0;
		for (Block block : section.blocks()) {
			if (block instanceof Table table) {
				if (row == 0) {
					sheet.freezePane(1, 1);
				}
				write(sheet, row++, table.columns(), true);
				for (Row cells : table.rows()) {
					write(sheet, row++, cells.cells().stream().map(CsvFormat::text).toList(), cells.isHeading());
				}
			}
			else if (block instanceof Heading heading) {
				write(sheet, row++, List.of(heading.text()), true);
			}
			else if (block instanceof Paragraph paragraph) {
				write(sheet, row++, List.of(CsvFormat.text(paragraph.line())), false);
			}
			else if (block instanceof Items items) {
				for (Line line : items.lines()) {
					write(sheet, row++, List.of(CsvFormat.text(line)), false);
				}
			}
		}
	}

	private static void write(Worksheet sheet, int row, List<String> cells, boolean heading) {
		int lines = 1;
		for (int column = 0; column < cells.size(); column++) {
			double width = (column == 0 && cells.size() > 1) ? NARROW : WIDTH;
			lines = Math.max(lines, lines(cells.get(column), width));
			sheet.value(row, column, cut(cells.get(column)));
			sheet.width(column, width);
			var style = sheet.style(row, column).wrapText(true).verticalAlignment("top");
			(heading ? style.bold() : style).set();
		}
		// Excel makes room for wrapped lines when it opens a file, and others do not.
		sheet.rowHeight(row, Math.min(Worksheet.MAX_ROW_HEIGHT, lines * LINE));
	}

	/** How many lines a text takes, by the letters that a column holds. */
	private static int lines(String text, double width) {
		return text.lines().mapToInt((line) -> (int) Math.ceil(Math.max(1, line.length()) / width)).sum();
	}

	private static String cut(String text) {
		String readable = text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ");
		return (readable.length() <= LONGEST_TEXT) ? readable : readable.substring(0, LONGEST_TEXT - 1) + "…";
	}

	private static String name(Section section, Set<String> taken) {
		return name(section.heading().isEmpty() ? "Page" : section.heading(), taken);
	}

	/** Names of sheets are short, and none stands twice, whatever its case. */
	private static String name(String wanted, Set<String> taken) {
		String clean = FORBIDDEN.matcher(wanted).replaceAll(" ").strip();
		String cut = clean.substring(0,
				clean.offsetByCodePoints(0, Math.min(clean.codePointCount(0, clean.length()), LONGEST_NAME / 2)));
		String name = (clean.length() <= LONGEST_NAME) ? clean : cut + "…";
		for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
			name = cut + " " + number;
		}
		return name;
	}

}
