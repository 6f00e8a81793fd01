package org.rolecompare.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.rolecompare.picture.Preview.Column;

/**
 * Draws a preview as a PNG file. A text in a script that the fonts do not have is left
 * out, since boxes say nothing; letters give way to the role's name in addresses, which
 * every font can write.
 */
final class PreviewDrawing {

	static final int WIDTH = 1200;

	static final int HEIGHT = 630;

	private static final int MARGIN = 72;

	private static final int GAP = 36;

	private static final double LEADING = 1.25;

	private static final Typeface REGULAR = Typeface.of("NotoSans-Regular");

	private static final Typeface BOLD = Typeface.of("NotoSans-Bold");

	/** Where the rules above the columns are, and where the last line in them stands. */
	private static final int RULE = 140;

	private static final int LAST_LINE = 498;

	/** How large letters, names and answers are at most, by the number of columns. */
	private static final double[] LETTERS = { 0, 136, 120, 96, 76, 64 };

	private static final double[] NAMES = { 0, 52, 42, 34, 29, 26 };

	private static final double[] ANSWERS = { 0, 36, 34, 30, 26, 24 };

	private final Graphics2D pen;

	private PreviewDrawing(Graphics2D pen) {
		this.pen = pen;
	}

	static byte[] draw(Preview preview, String site) {
		BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = picture.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		new PreviewDrawing(pen).draw(preview.columns().isEmpty(), preview, site);
		pen.dispose();
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
			ImageIO.write(picture, "png", out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Nothing is written but memory", ex);
		}
		return png.toByteArray();
	}

	private void draw(boolean plain, Preview preview, String site) {
		fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), Hue.PAGE);
		if (plain) {
			mark(MARGIN, 210, 4.2);
			text(site, BOLD, 84, MARGIN, 440, Hue.INK);
			title(preview.title(), 44, 510);
			return;
		}
		mark(MARGIN, 60, 1.6);
		text(site, BOLD, 30, MARGIN + 62, 85, Hue.INK);
		columns(preview.columns());
		fill(new Rectangle2D.Double(MARGIN, HEIGHT - 108, WIDTH - 2.0 * MARGIN, 2), Hue.LINE);
		title(preview.title(), 28, HEIGHT - 60);
	}

	/** The two circles of the site's head, of 28 by 18. */
	private void mark(double left, double top, double scale) {
		this.pen.setStroke(new BasicStroke((float) (2 * scale)));
		circle(left + 9 * scale, top + 9 * scale, 7.5 * scale, Hue.INDIGO);
		circle(left + 19 * scale, top + 9 * scale, 7.5 * scale, Hue.CRIMSON);
	}

	private void circle(double x, double y, double radius, Hue hue) {
		Ellipse2D circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
		Color line = hue.colour();
		this.pen.setColor(new Color(line.getRed(), line.getGreen(), line.getBlue(), 38));
		this.pen.fill(circle);
		this.pen.setColor(line);
		this.pen.draw(circle);
	}

	private void title(String title, double size, double base) {
		if (REGULAR.covers(title)) {
			TextBlock line = TextBlock.of(title, REGULAR, size, WIDTH - 2.0 * MARGIN, 1);
			text(line.lines().get(0), REGULAR, line.size(), MARGIN, base, Hue.MUTED);
		}
	}

	/** What stands side by side has one size, the one that the longest needs. */
	private void columns(List<Column> columns) {
		int count = columns.size();
		double width = (WIDTH - 2.0 * MARGIN - (count - 1.0) * GAP) / count;
		double letters = smallest(columns, (column) -> TextBlock.line(letters(column), BOLD, LETTERS[count], width));
		int nameLines = (count == 1) ? 2 : 3;
		double names = smallest(columns,
				(column) -> TextBlock.of(name(column), REGULAR, NAMES[count], width, nameLines));
		int answerLines = (count > 2) ? 2 : 1;
		double answers = smallest(columns,
				(column) -> TextBlock.of(answers(column), BOLD, ANSWERS[count], width, answerLines));
		for (int i = 0; i < count; i++) {
			Column column = columns.get(i);
			double left = MARGIN + i * (width + GAP);
			fill(new Rectangle2D.Double(left, RULE, width, 10), column.hue());
			double base = RULE + 50 + LETTERS[count] * .72;
			text(letters(column), BOLD, letters, left, base, Hue.INK);
			lines(TextBlock.at(names, name(column), REGULAR, width, nameLines), REGULAR, left, base + 20 + names * 1.05,
					Hue.MUTED);
			if (!answers(column).isEmpty()) {
				double first = LAST_LINE - (answerLines - 1) * answers * LEADING;
				text("answers", REGULAR, answers * .8, left, first - answers * LEADING, Hue.MUTED);
				lines(TextBlock.at(answers, answers(column), BOLD, width, answerLines), BOLD, left, first, Hue.INK);
			}
		}
	}

	private static double smallest(List<Column> columns, Function<Column, TextBlock> set) {
		return columns.stream().map(set).mapToDouble(TextBlock::size).min().orElseThrow();
	}

	private static String letters(Column column) {
		return BOLD.covers(column.letters()) ? column.letters() : column.slug();
	}

	/** A name that is but the letters once more says nothing. */
	private static String name(Column column) {
		return REGULAR.covers(column.name()) && !column.name().equals(letters(column)) ? column.name() : "";
	}

	private static String answers(Column column) {
		return BOLD.covers(column.answers()) ? column.answers() : "";
	}

	private void lines(TextBlock block, Typeface face, double left, double first, Hue hue) {
		double base = first;
		for (String line : block.lines()) {
			text(line, face, block.size(), left, base, hue);
			base += block.size() * LEADING;
		}
	}

	private void text(String text, Typeface face, double size, double left, double base, Hue hue) {
		fill(face.outline(text, size, left, base), hue);
	}

	private void fill(Shape shape, Hue hue) {
		this.pen.setColor(hue.colour());
		this.pen.fill(shape);
	}

}
