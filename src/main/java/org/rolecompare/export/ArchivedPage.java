package org.rolecompare.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import org.springframework.util.Assert;

/**
 * A page as the application serves it, made into a file: its links lead to other files of
 * the archive, and what only a server can answer is taken out. It goes by what elements
 * are as far as it can, so that a new control does not stay behind as a dead one; the few
 * selectors that name a class of the templates are tested on every kind of page.
 */
final class ArchivedPage {

	/** The attributes that name what a page loads, at once or later. */
	private static final List<String> LOADING = List.of("href", "src", "data-later");

	/** Controls, together with what explains them, in the page and in the browser. */
	private static final String CONTROLS = "search, .take, details.fold, details.reference-filter, tr.tools, nav:has(.chip), "
			+ "a[data-swap], #answer, .choice .for-whom, .profile-how, .structures .tick, link[rel=manifest], link[rel=search]";

	/**
	 * What belongs to the form of a job description: its sources, and how many there are.
	 */
	private static final String JOB_FORM = "#choose, .job .entries .screen-only, .job .sources .hint, .job .kinds";

	/** In a guide the questions stay, to be thought about or answered on paper. */
	private static final String GUIDE = ".guide form.questioning";

	private static final String QUESTIONS = "Questions to ask of your company. "
			+ "What their answers speak for takes a server to count; why they matter is told on the page that is named above.";

	/** What remains of forms. */
	private static final String FIELDS = "form, datalist, input, select, button, textarea";

	/** Links that only lead on, and say nothing themselves. */
	private static final String WAYS_ON = ".standalone, .button, .options a, .go-on a, .onward a, .ways a, .profile-do a, "
			+ ".paging a, .uses a, .takes a";

	/** What is no more than the frame of what stands in it. */
	private static final String FRAME = "p, li, ul, nav, span, section, div:not(.rail)";

	private final Document page;

	private final String address;

	private final Links links;

	private final Origin origin;

	private ArchivedPage(Document page, String address, ArchiveIndex index, Origin origin) {
		this.page = page;
		this.address = address;
		this.links = new Links(FileName.of(address), index);
		this.origin = origin;
	}

	/**
	 * Read a page.
	 * @param html the page as it is served
	 * @param address its address, from the first slash
	 */
	static ArchivedPage of(byte[] html, String address, ArchiveIndex index, Origin origin) {
		Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
		page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
		return new ArchivedPage(page, address, index, origin);
	}

	/** Find the address of the next part, if the page shows a part of a list. */
	Optional<String> next() {
		return this.page.select(".paging a[rel=next]").eachAttr("href").stream().findFirst();
	}

	/** Return the addresses of what the page loads. */
	List<String> assets() {
		return LOADING.stream()
			.flatMap((attribute) -> this.page.select("[" + attribute + "^=/assets/]").eachAttr(attribute).stream())
			.toList();
	}

	/** Make the file. */
	byte[] toFile() {
		removeControls();
		for (String attribute : LOADING) {
			for (Element loaded : this.page.select(":is(link, script)[" + attribute + "^=/]")) {
				String href = loaded.attr(attribute);
				loaded.attr(attribute, this.links.find(href).orElse(href));
			}
		}
		this.page.select("a[href^=/]").forEach(this::lead);
		this.page.select("section").stream().filter(ArchivedPage::isHeadingOnly).forEach(ArchivedPage::remove);
		this.page.select("a[href^=#]").stream().filter((link) -> !isPlace(link)).forEach(ArchivedPage::unlink);
		this.page.select("[aria-labelledby]")
			.stream()
			.filter((part) -> this.page.getElementById(part.attr("aria-labelledby")) == null)
			.forEach((part) -> part.removeAttr("aria-labelledby"));
		forgetNowhere();
		explain();
		return this.page.outerHtml().getBytes(StandardCharsets.UTF_8);
	}

	private void removeControls() {
		this.page.select(CONTROLS + ", " + JOB_FORM).forEach(ArchivedPage::remove);
		for (Element guide : this.page.select(GUIDE)) {
			guide.select(".choices, .matters, .guide-end, .so-far, .count").remove();
			// Its class lays it out, and holds its parts open on paper.
			guide.tagName("div").removeAttr("method").removeAttr("action").removeAttr("data-follow");
			this.page.select(".guide > .lead").forEach((lead) -> lead.text(QUESTIONS));
			this.page.select(".guide > .hint").remove();
		}
		this.page.select(FIELDS).forEach(ArchivedPage::remove);
	}

	/** Lead a link to a file, or to the installation, or nowhere. */
	private void lead(Element link) {
		String href = link.attr("href");
		Optional<String> local = this.links.find(href);
		if (local.isPresent()) {
			link.attr("href", local.get());
		}
		else if (this.origin.known()) {
			link.attr("href", this.origin.baseUrl() + href);
		}
		else {
			unlink(link);
		}
	}

	private boolean isPlace(Element link) {
		return this.page.getElementById(link.attr("href").substring(1)) != null;
	}

	private void forgetNowhere() {
		if (this.origin.known()) {
			return;
		}
		String nowhere = this.origin.baseUrl();
		this.page.select("html").removeAttr("data-foot");
		this.page.select("link[href^=" + nowhere + "], meta[content^=" + nowhere + "]").remove();
		this.page.select("script[type=application/ld+json]").remove();
		this.page.nodeStream(TextNode.class)
			.filter((text) -> text.getWholeText().contains(nowhere))
			.forEach((text) -> text
				.text(this.origin.localize(text.getWholeText(), FileName.of(this.address), this.links.index())));
	}

	private void explain() {
		Element footer = this.page.selectFirst("footer.site .frame");
		Assert.state(footer != null, () -> this.address + " has no footer");
		Element note = footer.appendElement("p")
			.appendText("This is a copy as files. What takes a server is left out: search, filters and other forms.");
		if (this.origin.known()) {
			note.appendText(" ")
				.appendElement("a")
				.attr("href", this.origin.baseUrl() + this.address)
				.text("This page online");
		}
	}

	/**
	 * Take a link away. Where it was no more than a way on it goes altogether, with the
	 * entry of a list that begins with it; otherwise its text stays.
	 */
	private static void unlink(Element link) {
		Element parent = link.parent();
		if (!link.is(WAYS_ON)) {
			link.unwrap();
		}
		else if (parent != null && parent.is("li") && link.equals(parent.firstElementChild())) {
			remove(parent);
		}
		else {
			remove(link);
		}
	}

	private static boolean isHeadingOnly(Element section) {
		return section.text().equals(section.select("h2, h3").text());
	}

	/** Take an element away, and what was only its frame. */
	private static void remove(Element element) {
		Element parent = element.parent();
		element.remove();
		if (parent != null && parent.is(FRAME) && !parent.hasText() && parent.select("svg, img").isEmpty()) {
			remove(parent);
		}
	}

}
