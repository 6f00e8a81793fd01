package org.rolecompare.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * One sheet of paper as a foreign reader finds it in the file that the browser prints.
 * Measures are points, from the upper left corner.
 *
 * @param lines the pieces of text on it, in the order in which they were painted
 */
record Sheet(float width, float height, List<Line> lines) {

	/** What the sheets' own margin holds, the running foot. */
	private static final float FOOT = 40;

	/** Lines that touch are not yet over each other. */
	private static final float TOUCH = 1;

	/** A blank at the end of a line takes room, and some letters lean under others. */
	private static final float LEAN = 3;

	/**
	 * Print a page.
	 * @param page the page in the browser
	 * @param format the paper in the printer, {@code A4} or {@code Letter}
	 */
	static List<Sheet> print(Page page, String format) {
		byte[] pdf = page.pdf(new PdfOptions().setFormat(format).setPreferCSSPageSize(true));
		try (PDDocument document = Loader.loadPDF(pdf)) {
			List<Sheet> sheets = new ArrayList<>();
			for (int number = 1; number <= document.getNumberOfPages(); number++) {
				PDRectangle size = document.getPage(number - 1).getMediaBox();
				sheets.add(new Sheet(size.getWidth(), size.getHeight(), Reading.of(document, number)));
			}
			return sheets;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Take out what a text on paper need not have in common with that of its page. */
	static String bare(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00AD\\u200B]", "");
	}

	boolean isUpright() {
		return this.height > this.width;
	}

	/** Everything but the running foot, without blanks. */
	String text() {
		return this.lines.stream().filter((line) -> !isFoot(line)).map(Line::bare).collect(Collectors.joining());
	}

	/** The running foot, without blanks. */
	String foot() {
		return this.lines.stream().filter(this::isFoot).map(Line::bare).collect(Collectors.joining());
	}

	/** How far down the text goes, as a share of the sheet. */
	double filled() {
		return this.lines.stream().filter((line) -> !isFoot(line)).mapToDouble(Line::bottom).max().orElse(0)
				/ this.height;
	}

	/**
	 * The pairs of lines of which one stands over the other, and the lines that leave the
	 * sheet.
	 */
	List<String> spoiled() {
		List<String> spoiled = new ArrayList<>();
		for (int one = 0; one < this.lines.size(); one++) {
			Line line = this.lines.get(one);
			if (line.left < 0 || line.right > this.width || line.top < 0 || line.bottom > this.height) {
				spoiled.add("over the edge: " + line.text);
			}
			for (Line other : this.lines.subList(one + 1, this.lines.size())) {
				if (line.covers(other)) {
					spoiled.add(line.text + " / " + other.text);
				}
			}
		}
		return spoiled;
	}

	private boolean isFoot(Line line) {
		return line.top > this.height - FOOT;
	}

	/** Letters that were painted one after the other on one line. */
	record Line(String text, float left, float top, float right, float bottom) {

		private String bare() {
			return Sheet.bare(this.text);
		}

		private boolean covers(Line other) {
			return Math.min(this.right, other.right) - Math.max(this.left, other.left) > LEAN
					&& Math.min(this.bottom, other.bottom) - Math.max(this.top, other.top) > TOUCH;
		}

	}

	/** Takes each letter as it comes, instead of guessing at words and columns. */
	private static final class Reading extends PDFTextStripper {

		private final List<Line> lines = new ArrayList<>();

		static List<Line> of(PDDocument document, int number) throws IOException {
			Reading reading = new Reading();
			reading.setStartPage(number);
			reading.setEndPage(number);
			reading.writeText(document, Writer.nullWriter());
			return List.copyOf(reading.lines);
		}

		@Override
		protected void processTextPosition(TextPosition letter) {
			float left = letter.getXDirAdj();
			float bottom = letter.getYDirAdj();
			float top = bottom - letter.getHeightDir();
			Line last = this.lines.isEmpty() ? null : this.lines.get(this.lines.size() - 1);
			if (last != null && last.bottom == bottom && Math.abs(left - last.right) < TOUCH) {
				this.lines.set(this.lines.size() - 1, new Line(last.text + letter.getUnicode(), last.left,
						Math.min(last.top, top), Math.max(last.right, left + letter.getWidthDirAdj()), bottom));
			}
			else if (!letter.getUnicode().isBlank()) {
				this.lines.add(new Line(letter.getUnicode(), left, top, left + letter.getWidthDirAdj(), bottom));
			}
		}

	}

}
