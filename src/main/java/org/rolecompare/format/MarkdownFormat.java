package org.rolecompare.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

import org.rolecompare.address.Ending;
import org.rolecompare.format.Document.Block;
import org.rolecompare.format.Document.Cell;
import org.rolecompare.format.Document.Items;
import org.rolecompare.format.Document.Line;
import org.rolecompare.format.Document.Paragraph;
import org.rolecompare.format.Document.Row;
import org.rolecompare.format.Document.Section;
import org.rolecompare.format.Document.Table;

import org.springframework.stereotype.Component;

/**
 * Writes a page as Markdown (CommonMark, with the tables and footnotes of GitHub). The
 * sources are footnotes under the numbers of the page.
 */
@Component
final class MarkdownFormat implements DocumentFormat {

	static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), FootnotesExtension.create());

	/** What opens a heading, a list, a quotation, a rule or a block of code. */
	private static final Pattern OPENING = Pattern.compile("^(\\d{0,9})([#+\\-=.)>])");

	/** What would end an address in angle brackets. */
	private static final Pattern BEYOND_ADDRESS = Pattern.compile("[<>\\s\\\\]");

	/** What GitHub reads as more than CommonMark does, and the sign of escape. */
	private static final Pattern SPECIAL = Pattern.compile("[\\\\~$]");

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	@Override
	public Ending ending() {
		return Ending.MARKDOWN;
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
			Node root = new org.commonmark.node.Document();
			root.appendChild(heading(1, document.title()));
			for (Section section : document.sections()) {
				if (!section.heading().isEmpty()) {
					root.appendChild(heading(2, section.heading()));
				}
				section.blocks().forEach((block) -> root.appendChild(block(block)));
			}
			if (signed) {
				root.appendChild(heading(2, "About this file"));
				root.appendChild(block(new Items(
						this.origin.lines(document).stream().map((line) -> line(line.get(0), line.get(1))).toList())));
			}
			document.sources().entries().forEach((entry) -> {
				FootnoteDefinition note = new FootnoteDefinition(String.valueOf(entry.number()));
				Node paragraph = new org.commonmark.node.Paragraph();
				append(paragraph, SourceTable.line(entry.source()));
				appendLink(paragraph, entry.source().details().url());
				note.appendChild(paragraph);
				root.appendChild(note);
			});
			return MarkdownRenderer.builder().extensions(EXTENSIONS).build().render(root);
		}

		/** Where the file comes from, in a line; its address is a link. */
		private Line line(String name, String value) {
			boolean address = value.equals(this.origin.cite());
			return address ? new Line(name, "", List.of(), this.origin.site().citable(this.origin.href()))
					: new Line(name, value, List.of());
		}

		private static Node heading(int level, String text) {
			Heading heading = new Heading();
			heading.setLevel(level);
			append(heading, text);
			return heading;
		}

		private Node block(Block block) {
			if (block instanceof Document.Heading within) {
				return heading(3, within.text());
			}
			if (block instanceof Paragraph paragraph) {
				return paragraph(paragraph.line());
			}
			if (block instanceof Items items) {
				BulletList list = new BulletList();
				list.setTight(true);
				items.lines().forEach((line) -> list.appendChild(item(line)));
				return list;
			}
			return table((Table) block);
		}

		private Node item(Line line) {
			ListItem item = new ListItem();
			item.appendChild(paragraph(line));
			return item;
		}

		private org.commonmark.node.Paragraph paragraph(Line line) {
			org.commonmark.node.Paragraph paragraph = new org.commonmark.node.Paragraph();
			append(paragraph, line);
			return paragraph;
		}

		private Node table(Table table) {
			TableBlock block = new TableBlock();
			TableHead head = new TableHead();
			head.appendChild(row(table.columns().stream().map(Cell::of).toList(), table.columns().size(), true));
			block.appendChild(head);
			TableBody body = new TableBody();
			for (Row row : table.rows()) {
				body.appendChild(row(row.cells(), table.columns().size(), false));
			}
			block.appendChild(body);
			return block;
		}

		private Node row(List<Cell> cells, int columns, boolean head) {
			TableRow row = new TableRow();
			for (int column = 0; column < columns; column++) {
				TableCell cell = new TableCell();
				cell.setHeader(head);
				boolean heads = cells.size() == 1 && columns > 1;
				Node content = cell;
				if (heads && column == 0) {
					content = new StrongEmphasis("**");
					cell.appendChild(content);
				}
				List<Line> lines = (column < cells.size()) ? cells.get(column).lines() : List.of();
				for (int index = 0; index < lines.size(); index++) {
					if (index > 0) {
						content.appendChild(html("<br>"));
					}
					append(content, lines.get(index));
				}
				row.appendChild(cell);
			}
			return row;
		}

		private void append(Node parent, Line line) {
			if (!line.label().isEmpty()) {
				StrongEmphasis label = new StrongEmphasis("**");
				append(label, line.lead());
				parent.appendChild(label);
				parent.appendChild(new Text(line.text().isEmpty() ? "" : " "));
			}
			append(parent, line.text());
			line.numbers().forEach((number) -> parent.appendChild(new FootnoteReference(String.valueOf(number))));
			if (line.href() != null) {
				appendLink(parent, this.origin.site().absolute(line.href()));
			}
		}

		/** Append an absolute address as a link that shows itself. */
		private static void appendLink(Node parent, String address) {
			String link = BEYOND_ADDRESS.matcher(address)
				.replaceAll((sign) -> String.format(Locale.ROOT, "%%%02X", (int) sign.group().charAt(0)));
			parent.appendChild(new Text(" "));
			parent.appendChild(html("<" + link + ">"));
		}

		/**
		 * Append a text on one line. The library escapes what opens a block only where it
		 * expects one, and leaves some of it as it is.
		 */
		private static void append(Node parent, String text) {
			String line = BLANKS.matcher(text).replaceAll(" ");
			Matcher opening = OPENING.matcher(line);
			if (opening.find()) {
				parent.appendChild(html(opening.group(1) + "\\" + opening.group(2)));
				line = line.substring(opening.end());
			}
			Matcher special = SPECIAL.matcher(line);
			int end = 0;
			while (special.find()) {
				parent.appendChild(new Text(line.substring(end, special.start())));
				// In a cell a sign of escape would be read before the sign that ends the
				// cell.
				parent.appendChild(html("&#" + (int) special.group().charAt(0) + ";"));
				end = special.end();
			}
			parent.appendChild(new Text(line.substring(end)));
		}

		private static Node html(String literal) {
			HtmlInline html = new HtmlInline();
			html.setLiteral(literal);
			return html;
		}

	}

}
