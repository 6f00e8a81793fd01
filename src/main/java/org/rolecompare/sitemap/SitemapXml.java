package org.rolecompare.sitemap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rolecompare.address.Address;
import org.rolecompare.page.Site;

import org.springframework.util.Assert;
import org.springframework.web.util.HtmlUtils;

/**
 * A site map as search engines read it, see sitemaps.org: one file, or where that would
 * be too long several and an index of them.
 */
final class SitemapXml {

	/** No file may list more addresses. */
	static final int MOST_ADDRESSES = 50_000;

	/** No file may be longer, in bytes; what is written here has one for each letter. */
	static final int MOST_BYTES = 50 * 1024 * 1024;

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<";

	private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

	private final Site site;

	private final List<String> parts;

	private SitemapXml(Site site, List<String> parts) {
		this.site = site;
		this.parts = parts;
	}

	/** Write a site map. */
	static SitemapXml of(List<Address> pages, Site site) {
		return of(pages, site, MOST_ADDRESSES, MOST_BYTES);
	}

	static SitemapXml of(List<Address> pages, Site site, int mostAddresses, int mostBytes) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		int addresses = 0;
		int room = mostBytes - file("urlset", "").length();
		for (Address page : pages) {
			String entry = entry("url", site, page.href());
			if (addresses == mostAddresses || part.length() + entry.length() > room) {
				parts.add(file("urlset", part.toString()));
				part.setLength(0);
				addresses = 0;
			}
			part.append(entry);
			addresses++;
		}
		parts.add(file("urlset", part.toString()));
		Assert.state(parts.size() <= mostAddresses, "An index can name no more parts");
		return new SitemapXml(site, parts);
	}

	/** The whole in one file, or where that is too long an index of the parts. */
	String text() {
		return (this.parts.size() == 1) ? this.parts.get(0)
				: file("sitemapindex",
						IntStream.rangeClosed(1, this.parts.size())
							.mapToObj((number) -> entry("sitemap", this.site, "/sitemap-" + number + ".xml"))
							.collect(Collectors.joining()));
	}

	/** How many parts there are, none where the whole is one file. */
	int parts() {
		return (this.parts.size() == 1) ? 0 : this.parts.size();
	}

	/**
	 * One part.
	 * @param number which one, from 1
	 */
	String part(int number) {
		return this.parts.get(number - 1);
	}

	/** All that a page says is of one edition, so it has changed on the edition's day. */
	private static String entry(String element, Site site, String path) {
		return "<" + element + "><loc>" + HtmlUtils.htmlEscape(site.absolute(path)) + "</loc><lastmod>"
				+ site.reviewDay() + "</lastmod></" + element + ">\n";
	}

	private static String file(String element, String entries) {
		return HEAD + element + SPACE + entries + "</" + element + ">\n";
	}

}
