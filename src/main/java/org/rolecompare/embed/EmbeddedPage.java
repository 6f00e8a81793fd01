package org.rolecompare.embed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * A finished page, made into what another site shows in a frame. Links to what is in the
 * frame stay in it, all others open in place of the other site.
 */
final class EmbeddedPage {

	/** What is worth a frame, and on what it rests. */
	private static final String KEPT = "h1, table.comparison, .comparison ~ .notice, .overlap-top, #sources";

	/** What a reader of the frame has no use for, or what speaks of lists that stay. */
	private static final String CONTROLS = "form, nav, .take, tr.tools, .crumb, .skip, [data-of-lists]";

	/** What only a page of its own needs: programs that read it, and our script. */
	private static final String HEAD = "meta[property], meta[name=description], meta[name^=twitter], meta[name=robots], "
			+ "link[rel=manifest], link[rel=search], script";

	private static final String MARGIN = "footer.site p";

	private final Document page;

	private final String address;

	private EmbeddedPage(Document page, String address) {
		this.page = page;
		this.address = address;
	}

	/**
	 * Cut a page.
	 * @param html the page as it is served
	 * @param address its own address, from the first slash
	 * @return the page for the frame
	 */
	static String of(String html, String address) {
		Document page = Jsoup.parse(html);
		page.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
		new EmbeddedPage(page, address).cut();
		return page.outerHtml();
	}

	private void cut() {
		this.page.select(HEAD).remove();
		this.page.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
		Element edition = this.page.expectFirst(MARGIN);
		Element main = this.page.expectFirst("main");
		main.select(CONTROLS).remove();
		main.select("*").forEach(EmbeddedPage::removeUnlessKept);
		main.appendChild(edition.addClass("hint"));
		edition.appendText(" ").appendElement("a").attr("href", this.address).text("The whole page");
		this.page.body().children().stream().filter((part) -> !part.equals(main)).forEach(Element::remove);
		this.page.select("a[href]").forEach(this::lead);
	}

	private static void removeUnlessKept(Element element) {
		if (element.closest(KEPT) == null && element.select(KEPT).isEmpty()) {
			element.remove();
		}
	}

	private void lead(Element link) {
		String href = link.attr("href");
		if (href.startsWith("#") && this.page.getElementById(href.substring(1)) != null) {
			return;
		}
		link.attr("href", href.startsWith("#") ? this.address + href : href).attr("target", "_top");
	}

}
