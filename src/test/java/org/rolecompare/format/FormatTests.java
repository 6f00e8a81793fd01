package org.rolecompare.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a catalogue says, every format keeps it and stays what it is. Each is read
 * back by a reader that did not write it.
 */
class FormatTests {

	private static final String LONG = "=cmd|'/C calc'!A0 \"q\", a;b\tc | `d` *e* _f_ <b>g</b> & \\ [^1] 👩‍💻 שלום "
			+ "x".repeat(3000);

	/** Texts without what a page shows as a blank. */
	@Provide
	Arbitrary<String> texts() {
		Arbitrary<String> hostile = Arbitraries.of("=1+1", "+ a", "- a", "@b", "# c", "1. d", "> e", "| f | g |", "---",
				"~~~", "```", "a\\", "<script>", "&amp;", "“q” \"r\" 's'", "👩‍💻", "\u202Eright\u202C", "é", "[^2]: x",
				"![i](u)", "$x$", "a,b;c", LONG);
		Arbitrary<String> any = Arbitraries.strings()
			.ofMinLength(1)
			.ofMaxLength(30)
			.withCharRange(' ', '\u024F')
			.withChars("=+-@|`*_[]<>&\\~#\"',;שλ中");
		return Arbitraries.oneOf(hostile, any)
			.map((text) -> text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip())
			.filter((text) -> !text.isEmpty());
	}

	@Property(tries = 200)
	void csvKeepsEveryTextAndRunsNone(@ForAll("texts") String text) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CsvFormat.write(Documents.saying(text), Documents.ORIGIN, out);
		String csv = out.toString(StandardCharsets.UTF_8);
		assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
		List<List<String>> rows = readCsv(csv.substring(1));
		assertThat(rows.get(0)).containsExactly("Category", kept(text));
		assertThat(rows.get(1)).containsExactly(kept(text));
		assertThat(rows.get(2)).containsExactly("First", kept(text + " [2, 1]"));
		assertThat(rows.get(3)).containsExactly(kept(text),
				kept(new Document.Line(text, text, List.of(1)).words() + " [1]\n" + text));
		assertThat(rows).contains(SourceTable.numberedColumns());
		assertThat(rows).anyMatch((row) -> row.get(0).equals("2") && row.get(1).equals("key-2"));
		assertThat(rows).contains(List.of("Address", "https://roles.example/compare/a-vs-b?q=x&edition=2026-11-25-0"));
		assertThat(rows.stream().flatMap(List::stream))
			.noneMatch((cell) -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0);
	}

	/** As a spreadsheet shows it, but for the apostrophe that makes a text of it. */
	private static String kept(String text) {
		return ("=+-@".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	private static List<List<String>> readCsv(String csv) throws IOException {
		try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
			return reader.stream().map(CsvRecord::getFields).toList();
		}
	}

	@Property(tries = 60)
	void workbooksKeepEveryTextAsText(@ForAll("texts") String text) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WorkbookFormat.write(Documents.saying(text), Documents.ORIGIN, out);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			XSSFSheet main = workbook.getSheetAt(0);
			assertThat(main.getPaneInformation().isFreezePane()).isTrue();
			assertThat(main.getRow(0).getCell(1).getStringCellValue()).isEqualTo(text);
			assertThat(main.getRow(2).getCell(1).getStringCellValue()).isEqualTo(text + " [2, 1]");
			assertThat(main.getRow(2).getCell(1).getCellStyle().getWrapText()).isTrue();
			assertThat(main.getRow(3).getCell(0).getStringCellValue()).isEqualTo(text);
			assertThat(workbook.getSheetName(1)).startsWith("Sources");
			XSSFSheet sources = workbook.getSheet("Sources");
			assertThat(sources.getRow(2).getCell(0).getNumericCellValue()).isEqualTo(2);
			assertThat(sources.getRow(2).getCell(1).getStringCellValue()).isEqualTo("key-2");
			assertThat(sources.getRow(2).getCell(3).getStringCellValue()).isEqualTo(text);
			workbook.forEach((sheet) -> sheet.forEach((row) -> row
				.forEach((cell) -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC))));
		}
	}

	@Property(tries = 300)
	void markdownIsReadAsTheSameCellsAndNotes(@ForAll("texts") String text) {
		String markdown = new MarkdownFormat.Writer(Documents.ORIGIN).write(Documents.saying(text), true);
		Reading read = Reading.of(markdown);
		assertThat(read.cells).containsExactly("Category", text, text, "", "First", text + "{2}{1}", text,
				new Document.Line(text, text, List.of()).words() + "{1}\n" + text);
		assertThat(read.notes).containsExactly("1", "2");
		assertThat(read.headings).containsExactly(text, text, text, "About this file");
		assertThat(read.paragraphs).contains(text, text + "{2} https://roles.example/roles/x");
		// GitHub strikes out and sets formulas by these, of which this reader knows
		// nothing.
		assertThat(markdown).doesNotContain("~", "$");
	}

	@Property(tries = 300)
	void noAddressBreaksOutOfItsLink(@ForAll("texts") String text) {
		Document.Line line = Document.Line.of("Text").leadingTo("/" + text);
		Document document = new Document("n", "Title", List.of(Document.Section.of("", new Document.Paragraph(line))),
				Documents.saying("x").sources());
		Reading read = Reading.of(new MarkdownFormat.Writer(Documents.ORIGIN).write(document, false));
		String address = "https://roles.example/"
				+ text.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20").replace("\\", "%5C");
		assertThat(read.paragraphs.get(0)).isEqualTo("Text " + address);
		assertThat(read.links.get(0)).isEqualTo(address);
		assertThat(read.headings).containsExactly("Title");
	}

	@Property(tries = 100)
	void plainTextKeepsEveryTextOnItsLine(@ForAll("texts") String text) {
		String plain = new TextFormat.Writer(Documents.ORIGIN).write(Documents.saying(text), true);
		assertThat(plain.lines()).startsWith(text, "=".repeat(text.length()))
			.contains("- Category: First; " + text + ": " + text + "[2][1]",
					new Document.Line(text, "", List.of()).lead(), "- " + text + "[2] https://roles.example/roles/x")
			.anyMatch((line) -> line.startsWith("[2] ") && line.endsWith(" https://example.org/key-2"));
	}

	@Property(tries = 40)
	void documentsKeepEveryTextAndHaveRealFootnotes(@ForAll("texts") String text) throws IOException {
		try (WordDocument word = new WordDocument(Documents.ORIGIN);
				XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(bytes(word, text)))) {
			assertThat(read.getParagraphArray(0).getStyle()).isEqualTo("Title");
			assertThat(read.getParagraphArray(0).getText()).isEqualTo(text);
			assertThat(read.getTables()).hasSize(1);
			assertThat(read.getTables().get(0).getRow(2).getCell(1).getText()).startsWith(text);
			List<XWPFFootnote> notes = read.getFootnotes()
				.stream()
				.filter((note) -> note.getId().intValue() > 0)
				.toList();
			assertThat(notes).hasSize(2);
			// The page counts the second source first, and so does the document.
			assertThat(notes.get(0).getParagraphs().get(0).getText()).contains("https://example.org/key-2");
			assertThat(read.getDocument().xmlText()).contains("customMarkFollows").contains("w:anchor=\"source2\"");
		}
	}

	private static byte[] bytes(WordDocument word, String text) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		word.add(Documents.saying(text));
		OfficeFile.write(word.toBytes(), LocalDate.of(2026, 11, 25), out);
		return out.toByteArray();
	}

	@Test
	void everyInstanceWritesTheSameBytes() throws IOException, InterruptedException {
		List<byte[]> first = all();
		// The clock of a zip file has two seconds.
		Thread.sleep(2100);
		List<byte[]> second = all();
		IntStream.range(0, first.size())
			.forEach((format) -> assertThat(second.get(format)).as("format " + format).isEqualTo(first.get(format)));
	}

	private static List<byte[]> all() throws IOException {
		ByteArrayOutputStream csv = new ByteArrayOutputStream();
		CsvFormat.write(Documents.saying("text"), Documents.ORIGIN, csv);
		ByteArrayOutputStream workbook = new ByteArrayOutputStream();
		WorkbookFormat.write(Documents.saying("text"), Documents.ORIGIN, workbook);
		try (WordDocument word = new WordDocument(Documents.ORIGIN)) {
			return List.of(csv.toByteArray(), workbook.toByteArray(), bytes(word, "text"));
		}
	}

	@Test
	void aSheetHasANameOfItsOwnHoweverLongItsHeadingIs() throws IOException {
		String heading = "What speaks for: a/b [c] and what speaks against it, in our sources";
		Document document = new Document("n", "Title",
				Stream.of("a", "b", "c")
					.map((text) -> Document.Section.of(heading, Document.Paragraph.of(text)))
					.toList(),
				Documents.saying("x").sources());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WorkbookFormat.write(document, Documents.ORIGIN, out);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			assertThat(workbook).hasSize(5);
			assertThat(workbook.getSheetName(0)).hasSizeLessThanOrEqualTo(31).startsWith("What speaks");
		}
	}

	/** What a Markdown reader finds. */
	private static final class Reading extends AbstractVisitor {

		private final List<String> cells = new ArrayList<>();

		private final List<String> headings = new ArrayList<>();

		private final List<String> notes = new ArrayList<>();

		private final List<String> paragraphs = new ArrayList<>();

		private final List<String> links = new ArrayList<>();

		private final StringBuilder text = new StringBuilder();

		static Reading of(String markdown) {
			Reading reading = new Reading();
			Node root = Parser.builder().extensions(MarkdownFormat.EXTENSIONS).build().parse(markdown);
			root.accept(reading);
			return reading;
		}

		@Override
		public void visit(org.commonmark.node.Heading heading) {
			this.text.setLength(0);
			visitChildren(heading);
			this.headings.add(this.text.toString());
		}

		@Override
		public void visit(org.commonmark.node.Paragraph paragraph) {
			this.text.setLength(0);
			visitChildren(paragraph);
			this.paragraphs.add(this.text.toString());
		}

		@Override
		public void visit(Link link) {
			this.links.add(link.getDestination());
			visitChildren(link);
		}

		@Override
		public void visit(Text node) {
			this.text.append(node.getLiteral());
		}

		@Override
		public void visit(HtmlInline html) {
			assertThat(html.getLiteral()).isEqualTo("<br>");
			this.text.append('\n');
		}

		@Override
		public void visit(CustomNode node) {
			if (node instanceof FootnoteReference reference) {
				this.text.append('{').append(reference.getLabel()).append('}');
				return;
			}
			if (node instanceof TableCell) {
				this.text.setLength(0);
				visitChildren(node);
				this.cells.add(this.text.toString());
				return;
			}
			visitChildren(node);
		}

		@Override
		public void visit(CustomBlock block) {
			if (block instanceof FootnoteDefinition note) {
				this.notes.add(note.getLabel());
			}
			visitChildren(block);
		}

	}

}
