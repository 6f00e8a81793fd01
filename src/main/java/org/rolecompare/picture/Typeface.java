package org.rolecompare.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that the application brings along, as outlines. Java's own way to a font asks
 * the machine for its fonts first, which fails where it has none, and wants to write a
 * temporary file.
 */
final class Typeface {

	private final TrueTypeFont font;

	private final CmapLookup glyphs;

	private final double unitsPerEm;

	private Typeface(TrueTypeFont font) throws IOException {
		this.font = font;
		this.glyphs = font.getUnicodeCmapLookup();
		this.unitsPerEm = font.getUnitsPerEm();
	}

	/** Read a font of this room by its name, such as {@code NotoSans-Bold}. */
	static Typeface of(String name) {
		try (InputStream file = Objects.requireNonNull(Typeface.class.getResourceAsStream("/picture/" + name + ".ttf"),
				name)) {
			return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The font " + name + " cannot be read", ex);
		}
	}

	/** Whether it has every sign of a text. */
	boolean covers(String text) {
		return text.codePoints().allMatch((sign) -> this.glyphs.getGlyphId(sign) > 0);
	}

	/**
	 * How long a text is on one line.
	 * @param size the size of the font in pixels
	 */
	double width(String text, double size) {
		return text.codePoints().mapToDouble(this::advance).sum() * size / this.unitsPerEm;
	}

	/**
	 * The outline of a text on one line.
	 * @param left where it begins
	 * @param base where its letters stand
	 */
	Path2D outline(String text, double size, double left, double base) {
		Path2D outline = new Path2D.Double();
		double scale = size / this.unitsPerEm;
		double at = left;
		for (int sign : text.codePoints().toArray()) {
			outline.append(glyph(sign).getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, base)), false);
			at += advance(sign) * scale;
		}
		return outline;
	}

	private double advance(int sign) {
		try {
			return this.font.getAdvanceWidth(this.glyphs.getGlyphId(sign));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Empty for a blank. */
	private Path2D glyph(int sign) {
		try {
			GlyphData glyph = this.font.getGlyph().getGlyph(this.glyphs.getGlyphId(sign));
			return (glyph != null) ? glyph.getPath() : new Path2D.Double();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
