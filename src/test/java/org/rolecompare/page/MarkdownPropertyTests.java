package org.rolecompare.page;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

import org.rolecompare.address.UserInput;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is escaped is read by a Markdown reader as the text that it was. */
class MarkdownPropertyTests {

	private static final Parser READER = Parser.builder().build();

	@Property
	void anyTextIsReadAsItself(@ForAll String typed) {
		String text = UserInput.visible(typed);
		assertThat(read(Markdown.escape(text))).isEqualTo(text);
	}

	@Property
	void noAddressBreaksOut(@ForAll String typed) {
		Node paragraph = READER.parse(Markdown.link("https://example.org/" + UserInput.visible(typed))).getFirstChild();
		assertThat(paragraph).isInstanceOf(Paragraph.class);
		assertThat(paragraph.getNext()).isNull();
		assertThat(paragraph.getFirstChild()).isInstanceOf(Link.class);
		assertThat(paragraph.getFirstChild().getNext()).isNull();
	}

	/** The text of one paragraph, in which nothing is marked up. */
	private static String read(String markdown) {
		Node paragraph = READER.parse(markdown).getFirstChild();
		if (paragraph == null) {
			return "";
		}
		assertThat(paragraph).isInstanceOf(Paragraph.class);
		assertThat(paragraph.getNext()).isNull();
		StringBuilder text = new StringBuilder();
		for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
			assertThat(node).isInstanceOf(Text.class);
			text.append(((Text) node).getLiteral());
		}
		return text.toString();
	}

}
