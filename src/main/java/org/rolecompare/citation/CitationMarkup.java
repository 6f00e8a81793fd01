package org.rolecompare.citation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

import org.rolecompare.search.Fragment;
import org.rolecompare.search.SoughtWords;
import org.rolecompare.citation.Bibliography.Entry;
import org.rolecompare.citation.Bibliography.Use;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.SourceDetails.Other;
import org.rolecompare.english.English;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.source.Reference;

/**
 * Writes cited texts and their sources as markup. A page repeats them by the hundred, and
 * in a template each of their parts would be an expression: about a quarter of what it
 * costs to make the page. Whatever the catalogue or a reader says is escaped here. An
 * attribute has no quotation marks where its value is a name of ours. Attributes stand in
 * the order that compresses best.
 */
public final class CitationMarkup {

	/** More ways back are folded. */
	private static final int MOST_USES = 3;

	/** Where the site is mounted, empty at the root of its host. */
	private final String root;

	CitationMarkup(String root) {
		this.root = root;
	}

	/**
	 * The markers after a text. What stands between them has no size on screen: it is for
	 * whoever copies the text, and for readers without our styles, who get <em>text. [1,
	 * 7]</em>. The blank that does not break keeps the first number on the line of its
	 * sentence.
	 * @param markers the markers, none for no sources
	 */
	public String markers(List<Marker> markers) {
		StringBuilder html = new StringBuilder();
		appendMarkers(html, markers);
		return html.toString();
	}

	/**
	 * A text, its markers, and on what it rests where the page was asked to tell.
	 */
	public String sentence(CitedSentence said) {
		return marked(said, null);
	}

	/**
	 * The same with the words of a reader marked.
	 * @param words the words, null where nothing is looked for
	 */
	public String marked(CitedSentence said, @Nullable SoughtWords words) {
		StringBuilder html = new StringBuilder(marked(said.text(), words));
		appendMarkers(html, said.markers());
		return html.append(weight(said.weight())).toString();
	}

	/**
	 * A text with the words of a reader marked.
	 * @param words the words, null where nothing is looked for
	 */
	public String marked(String text, @Nullable SoughtWords words) {
		if (words == null || words.isEmpty()) {
			return escape(text);
		}
		StringBuilder html = new StringBuilder();
		for (Fragment fragment : words.mark(text)) {
			String escaped = escape(fragment.text());
			html.append(fragment.hit() ? "<mark>" + escaped + "</mark>" : escaped);
		}
		return html.toString();
	}

	/** On what something rests, nothing where the page was not asked to tell. */
	public String weight(@Nullable EvidenceSummary weight) {
		return (weight != null) ? "<span class=weight> " + weight.inWords() + "</span>" : "";
	}

	private static void appendMarkers(StringBuilder html, List<Marker> markers) {
		String before = "<span class=cites>\u00A0[";
		for (Marker marker : markers) {
			appendMarker(html.append(before), marker);
			before = ", ";
		}
		html.append(markers.isEmpty() ? "" : "]</span>");
	}

	private static void appendMarker(StringBuilder html, Marker marker) {
		html.append("<a role=doc-noteref aria-label=\"Source ")
			.append(marker.number())
			.append(": ")
			.append(escape(marker.site()))
			.append("\" href=#source-")
			.append(marker.key())
			.append(" id=")
			.append(marker.anchor())
			.append('>')
			.append(marker.number())
			.append("</a>");
	}

	/**
	 * Sources beside what rests on them, item by item: number, site, year and who is
	 * speaking, all of it the way to the source.
	 */
	public String margin(List<Entry> sources) {
		StringBuilder html = new StringBuilder();
		for (Entry entry : sources) {
			SourceDetails source = entry.source();
			html.append("<li><a href=#source-").append(source.key());
			html.append("><b>").append(entry.number()).append("</b> <span>");
			html.append(escape(source.details().site())).append("</span>");
			html.append((source.published() != null) ? " " + source.published().year() : "");
			html.append(", ").append(English.uncapitalized(source.details().kind().label()));
			html.append("</a></li>");
		}
		return html.toString();
	}

	/**
	 * The list of the sources of a page, item by item: how to find a source, and the ways
	 * back to the places that cite it.
	 * @param sources the sources
	 * @param printed the last number that paper shows, null for all
	 */
	public String entries(Bibliography sources, @Nullable Integer printed) {
		StringBuilder html = new StringBuilder();
		int last = 0;
		for (Entry entry : sources.entries()) {
			int number = entry.number();
			html.append("<li id=source-").append(entry.source().key());
			// The list counts on by itself.
			html.append((number != last + 1) ? " value=" + number : "");
			last = number;
			html.append((printed != null && number > printed) ? " class=screen-only>" : ">");
			html.append(link("aria-label=\"Source " + number + ", everywhere it is used\" ", entry.source().href(),
					String.valueOf(number)));
			html.append("<div class=source>").append(source(entry.source(), sources.retrieved()));
			appendUses(html, entry.uses());
			html.append("</div></li>");
		}
		return html.toString();
	}

	/** The ways back, folded where they are so many that they are in the way. */
	private static void appendUses(StringBuilder html, List<Use> uses) {
		boolean folded = uses.size() > MOST_USES;
		html.append(folded ? "<details><summary>Used in " + uses.size() + " places</summary><p>" : "<p>Used in");
		for (Use use : uses) {
			html.append(" <a role=doc-backlink aria-label=\"").append(use.letter()).append(": ");
			html.append(escape(use.place())).append("\" href=#").append(use.anchor());
			html.append('>').append(use.letter()).append("</a>");
		}
		html.append(folded ? "</p></details>" : "</p>");
	}

	/**
	 * A source without its number: authors, title, site and date, then who is speaking
	 * and what to know.
	 */
	public String source(SourceDetails source) {
		return source(source, null);
	}

	private String source(SourceDetails source, @Nullable WrittenDate mostRetrieved) {
		Reference.Details details = source.details();
		StringBuilder html = new StringBuilder("<p>");
		html.append((source.authors() != null) ? escape(source.authors()) + ". " : "");
		html.append("<a href=\"" + escape(details.url()) + "\">" + escape(source.linkText()) + "</a>");
		html.append(
				(details.title() != null) ? source.titleEnd() + " " + escape(details.site()) : " (title not shown)");
		html.append(", ")
			.append((source.published() != null) ? source.published().text() : "no\u00A0date")
			.append(".</p>");
		html.append("<p><b>").append(details.kind().label()).append(".</b>");
		html.append((details.sample() != null) ? " " + escape(source.sampleSentence()) : "");
		html.append(details.identified() ? "" : " Only the site is known, not the page.");
		String day = source.retrieved().equals(mostRetrieved) ? "" : " " + source.retrieved().text();
		if (source.via() != null) {
			html.append(" Cited by ").append(link(source.via())).append(", retrieved there").append(day).append('.');
		}
		else if (!day.isEmpty()) {
			html.append(" Retrieved").append(day).append('.');
		}
		if (source.sameVoiceAs() != null) {
			html.append(" Counts as one voice with ").append(link(source.sameVoiceAs())).append('.');
		}
		return html.append((details.note() != null) ? " " + escape(details.note()) : "").append("</p>").toString();
	}

	private String link(Other source) {
		return link("", source.href(), escape(source.text()));
	}

	private String link(String attributes, String href, String html) {
		return "<a " + attributes + "href=\"" + this.root + escape(href) + "\">" + html + "</a>";
	}

	/** As templates do it. */
	private static String escape(String text) {
		return HtmlEscape.escapeHtml4Xml(text);
	}

}
