package org.rolecompare.format;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.CitedSentence.Marker;

/**
 * What a page says, without its frame, its controls and its places on a screen: the part
 * that all forms of it have in common.
 *
 * @param name what a file of it is called, without an ending
 * @param title its heading
 * @param sections its parts in reading order; the first table is the main one
 * @param sources the sources that it cites, by the numbers of the page
 */
public record Document(String name, String title, List<Section> sections, Bibliography sources) {

	/** Return the parts that say something. */
	public Document {
		sections = sections.stream().filter((section) -> !section.blocks().isEmpty()).toList();
	}

	/**
	 * A part under a heading.
	 *
	 * @param heading empty for what follows the title at once
	 */
	public record Section(String heading, List<Block> blocks) {

		public static Section of(String heading, Block... blocks) {
			return new Section(heading, Stream.of(blocks).filter((block) -> !block.isEmpty()).toList());
		}

	}

	/** What stands below a heading. */
	public sealed interface Block permits Heading, Paragraph, Items, Table {

		boolean isEmpty();

	}

	/** A heading within a part. */
	public record Heading(String text) implements Block {

		@Override
		public boolean isEmpty() {
			return this.text.isEmpty();
		}

	}

	/** A paragraph. */
	public record Paragraph(Line line) implements Block {

		public static Paragraph of(String text) {
			return new Paragraph(Line.of(text));
		}

		public static Paragraph of(CitedSentence said) {
			return new Paragraph(Line.of(said));
		}

		@Override
		public boolean isEmpty() {
			return this.line.text().isEmpty();
		}

	}

	/** A list of lines that belong together. */
	public record Items(List<Line> lines) implements Block {

		@Override
		public boolean isEmpty() {
			return this.lines.isEmpty();
		}

	}

	/**
	 * A table.
	 *
	 * @param columns the heads of its columns
	 */
	public record Table(List<String> columns, List<Row> rows) implements Block {

		@Override
		public boolean isEmpty() {
			return this.rows.isEmpty();
		}

	}

	/**
	 * A row of a table.
	 *
	 * @param cells one for each column, or the only one of a row that heads others
	 */
	public record Row(List<Cell> cells) {

		/** Make a row of cells. */
		public static Row of(Stream<Cell> cells) {
			return new Row(cells.toList());
		}

		/** Head the rows that follow. */
		public static Row heading(String name) {
			return new Row(List.of(Cell.of(name)));
		}

		public boolean isHeading() {
			return this.cells.size() == 1;
		}

	}

	/** A cell of a table: some lines, seldom more than one. */
	public record Cell(List<Line> lines) {

		public static Cell of(String text) {
			return new Cell(List.of(Line.of(text)));
		}

		public static Cell of(Line line) {
			return new Cell(List.of(line));
		}

	}

	/**
	 * A text with its sources.
	 *
	 * @param label what it is about, in words that stand before it; empty for nothing
	 * @param numbers the sources by the numbers of the page
	 * @param href where on the site more of it stands, null for nowhere
	 */
	public record Line(String label, String text, List<Integer> numbers, @Nullable String href) {

		public Line(String label, String text, List<Integer> numbers) {
			this(label, text, numbers, null);
		}

		public static Line of(String text) {
			return new Line("", text, List.of());
		}

		public static Line of(CitedSentence said) {
			return of("", said);
		}

		public static Line of(String label, CitedSentence said) {
			return of(label, said.text(), said.markers());
		}

		public static Line of(@Nullable String label, String text, List<Marker> markers) {
			return new Line((label != null) ? label : "", text, markers.stream().map(Marker::number).toList());
		}

		/** The same with the place that tells more of it. */
		public Line leadingTo(String place) {
			return new Line(this.label, this.text, this.numbers, place);
		}

		/** The label with what ends it, empty where there is none. */
		String lead() {
			boolean ended = this.label.isEmpty() || "?!.".indexOf(this.label.charAt(this.label.length() - 1)) >= 0;
			return ended ? this.label : this.label + ":";
		}

		/** The whole line without its sources. */
		String words() {
			return this.label.isEmpty() ? this.text : lead() + " " + this.text;
		}

	}

}
