package org.rolecompare.format;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import org.rolecompare.citation.Bibliography.Entry;
import org.rolecompare.format.Document.Block;
import org.rolecompare.format.Document.Cell;
import org.rolecompare.format.Document.Heading;
import org.rolecompare.format.Document.Items;
import org.rolecompare.format.Document.Line;
import org.rolecompare.format.Document.Paragraph;
import org.rolecompare.format.Document.Row;
import org.rolecompare.format.Document.Section;
import org.rolecompare.format.Document.Table;

/**
 * A document for Word (Office Open XML). A source is a footnote where it is cited first;
 * wherever it is cited again the number leads to that footnote.
 */
final class WordDocument implements Closeable {

	/** A4 and its margins, in twentieths of a point. */
	private static final long WIDTH = 11_906;

	private static final long HEIGHT = 16_838;

	private static final long MARGIN = 1_247;

	/** So many letters, and no fewer, has a column at least. */
	private static final int SHORT_TEXT = 20;

	/** A column with longer texts than this is no wider. */
	private static final int LONG_TEXT = 60;

	private final XWPFDocument word = new XWPFDocument();

	private final Map<Integer, XWPFFootnote> notes = new HashMap<>();

	private final Origin origin;

	private Map<Integer, Entry> sources = Map.of();

	WordDocument(Origin origin) throws IOException {
		this.origin = origin;
		try (InputStream styles = open("styles.xml"); InputStream numbering = open("numbering.xml")) {
			XWPFStyles own = this.word.createStyles();
			CTStyles read = StylesDocument.Factory.parse(styles).getStyles();
			own.setStyles(read);
			XWPFNumbering lists = this.word.createNumbering();
			lists.setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
		}
		catch (XmlException ex) {
			throw new IOException(ex);
		}
		CTSectPr page = this.word.getDocument().getBody().addNewSectPr();
		CTPageSz size = page.addNewPgSz();
		size.setW(BigInteger.valueOf(WIDTH));
		size.setH(BigInteger.valueOf(HEIGHT));
		CTPageMar margins = page.addNewPgMar();
		margins.setTop(BigInteger.valueOf(MARGIN));
		margins.setBottom(BigInteger.valueOf(MARGIN));
		margins.setLeft(BigInteger.valueOf(MARGIN));
		margins.setRight(BigInteger.valueOf(MARGIN));
	}

	private static InputStream open(String name) {
		return Objects.requireNonNull(WordDocument.class.getResourceAsStream("/word/" + name));
	}

	void add(Document document) {
		this.sources = document.sources().entries().stream().collect(Collectors.toMap(Entry::number, (entry) -> entry));
		var properties = this.word.getProperties().getCoreProperties();
		properties.setTitle(document.title());
		properties.setCreator(this.origin.site().name());
		paragraph("Title").createRun().setText(document.title());
		for (Section section : document.sections()) {
			if (!section.heading().isEmpty()) {
				paragraph("Heading1").createRun().setText(section.heading());
			}
			section.blocks().forEach(this::add);
		}
		paragraph("Heading1").createRun().setText("About this document");
		for (List<String> line : this.origin.lines(document)) {
			append(paragraph("Origin"), new Line(line.get(0), line.get(1), List.of()));
		}
	}

	byte[] toBytes() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		this.word.write(file);
		return file.toByteArray();
	}

	@Override
	public void close() throws IOException {
		this.word.close();
	}

	private XWPFParagraph paragraph(String style) {
		XWPFParagraph paragraph = this.word.createParagraph();
		paragraph.setStyle(style);
		return paragraph;
	}

	private void add(Block block) {
		if (block instanceof Heading heading) {
			paragraph("Heading2").createRun().setText(readable(heading.text()));
		}
		else if (block instanceof Paragraph text) {
			append(paragraph("Normal"), text.line());
		}
		else if (block instanceof Items items) {
			items.lines().forEach((line) -> append(paragraph("ListBullet"), line));
		}
		else if (block instanceof Table table) {
			add(table);
		}
	}

	private void add(Table table) {
		int columns = table.columns().size();
		XWPFTable grid = this.word.createTable(table.rows().size() + 1, columns);
		grid.setStyleID("TableGrid");
		// Or else they would be drawn over those of the style.
		grid.getCTTbl().getTblPr().unsetTblBorders();
		grid.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		grid.setWidthType(TableWidthType.PCT);
		grid.setWidth("100%");
		List<Long> widths = widths(table);
		CTTblGrid columnWidths = grid.getCTTbl().addNewTblGrid();
		XWPFTableRow head = grid.getRow(0);
		head.setRepeatHeader(true);
		for (int column = 0; column < columns; column++) {
			fill(head.getCell(column), Cell.of(table.columns().get(column)), "TableHead");
			columnWidths.addNewGridCol().setW(BigInteger.valueOf(widths.get(column)));
		}
		for (int index = 0; index < table.rows().size(); index++) {
			Row row = table.rows().get(index);
			XWPFTableRow cells = grid.getRow(index + 1);
			cells.setCantSplitRow(true);
			for (int column = 0; column < columns; column++) {
				boolean filled = column < row.cells().size();
				String style = row.isHeading() ? "TableHead" : (column == 0) ? "TableRowHead" : "TableText";
				fill(cells.getCell(column), filled ? row.cells().get(column) : Cell.of(""), style);
			}
		}
	}

	/**
	 * Share the width of the page out by the longest text of each column, within reason.
	 */
	private static List<Long> widths(Table table) {
		List<Integer> longest = IntStream.range(0, table.columns().size())
			.map((column) -> Stream.concat(Stream.of(table.columns().get(column)),
					table.rows()
						.stream()
						.filter((row) -> column < row.cells().size() && !row.isHeading())
						.flatMap((row) -> row.cells().get(column).lines().stream())
						.map(Line::words))
				.mapToInt(String::length)
				.max()
				.orElse(0))
			.map((length) -> Math.max(SHORT_TEXT, Math.min(LONG_TEXT, length)))
			.boxed()
			.toList();
		int all = longest.stream().mapToInt(Integer::intValue).sum();
		return longest.stream().map((length) -> (WIDTH - 2 * MARGIN) * length / all).toList();
	}

	private void fill(XWPFTableCell cell, Cell content, String style) {
		for (int index = 0; index < content.lines().size(); index++) {
			XWPFParagraph paragraph = (index == 0) ? cell.getParagraphArray(0) : cell.addParagraph();
			paragraph.setStyle(style);
			append(paragraph, content.lines().get(index));
		}
	}

	private void append(XWPFParagraph paragraph, Line line) {
		if (!line.label().isEmpty()) {
			XWPFRun label = paragraph.createRun();
			label.setBold(true);
			label.setText(readable(line.lead() + " "));
		}
		paragraph.createRun().setText(readable(line.text()));
		for (int index = 0; index < line.numbers().size(); index++) {
			if (index > 0) {
				raised(paragraph, ", ");
			}
			cite(paragraph, line.numbers().get(index));
		}
		if (line.href() != null) {
			paragraph.createRun().setText(" " + readable(this.origin.site().absolute(line.href())));
		}
	}

	private void cite(XWPFParagraph paragraph, int number) {
		XWPFFootnote known = this.notes.get(number);
		if (known != null) {
			CTHyperlink link = paragraph.getCTP().addNewHyperlink();
			link.setAnchor(bookmark(number));
			XWPFHyperlinkRun again = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
			again.setText(String.valueOf(number));
			again.setVerticalAlignment("superscript");
			return;
		}
		XWPFFootnote note = this.word.createFootnote();
		Entry entry = Objects.requireNonNull(this.sources.get(number));
		this.notes.put(number, note);
		var start = paragraph.getCTP().addNewBookmarkStart();
		start.setName(bookmark(number));
		start.setId(BigInteger.valueOf(number));
		XWPFRun run = paragraph.createRun();
		run.setStyle("FootnoteReference");
		CTFtnEdnRef reference = run.getCTR().addNewFootnoteReference();
		reference.setId(note.getId());
		boolean counted = number == this.notes.size();
		if (!counted) {
			// The page counts differently, because something is left out of it.
			reference.setCustomMarkFollows(true);
			run.setText(String.valueOf(number));
		}
		paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
		XWPFParagraph text = note.createParagraph();
		text.setStyle("FootnoteText");
		XWPFRun mark = text.createRun();
		mark.setStyle("FootnoteReference");
		if (counted) {
			mark.getCTR().addNewFootnoteRef();
		}
		else {
			mark.setText(String.valueOf(number));
		}
		text.createRun().setText(" " + readable(SourceTable.line(entry.source())) + " ");
		text.createRun().setText(entry.source().details().url());
	}

	private static void raised(XWPFParagraph paragraph, String text) {
		XWPFRun run = paragraph.createRun();
		run.setStyle("FootnoteReference");
		run.setText(text);
	}

	private static String bookmark(int number) {
		return "source" + number;
	}

	/** What XML cannot hold becomes a blank. */
	private static String readable(String text) {
		return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]+", " ");
	}

}
