package org.rolecompare.site;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds words that only our styles keep apart: the last letter of one element stands next
 * to the first of another, with no blank, line or block between them. So they are read by
 * text browsers, by reader modes, and where somebody copies them.
 */
final class RunTogether implements NodeVisitor {

	private final List<String> found = new ArrayList<>();

	private String before = "";

	private RunTogether() {
	}

	/**
	 * Look through a part of a page.
	 * @param part the part
	 * @return what runs together, each with the end of the one and the beginning of the
	 * other text
	 */
	static List<String> in(Element part) {
		RunTogether run = new RunTogether();
		part.traverse(run);
		return run.found;
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode text && !text.getWholeText().isEmpty()) {
			if (!this.before.isEmpty() && endsInAWord(this.before) && beginsAWord(text.getWholeText())) {
				this.found.add(end(this.before) + "|" + beginning(text.getWholeText()));
			}
			this.before = text.getWholeText();
		}
		else if (parts(node)) {
			this.before = "";
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (parts(node)) {
			this.before = "";
		}
	}

	/** A word that is marked in the middle of another belongs there. */
	private static boolean parts(Node node) {
		return node instanceof Element element && (element.isBlock() || element.nameIs("br") || element.nameIs("mark")
				|| element.nameIs("option") || element.nameIs("wbr"));
	}

	private static boolean endsInAWord(String text) {
		int last = text.codePointBefore(text.length());
		return Character.isLetterOrDigit(last) || ".,;:?!)]”".indexOf(last) >= 0;
	}

	private static boolean beginsAWord(String text) {
		int first = text.codePointAt(0);
		return Character.isLetterOrDigit(first) || first == '[' || first == '“' || first == '#';
	}

	private static String end(String text) {
		return text.substring(Math.max(0, text.length() - 20));
	}

	private static String beginning(String text) {
		return text.substring(0, Math.min(20, text.length()));
	}

}
