package org.rolecompare.profile;

import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Follows every citation of a page to its source and back, and every other link within
 * the page to its target.
 */
final class CitationRoundTrip {

	private CitationRoundTrip() {
	}

	static void holdsOn(Document page) {
		List<Element> markers = page.select("main a[role=doc-noteref]");
		List<Element> entries = page.select("#sources .entries > li");
		assertThat(markers).isNotEmpty();
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(page.select("main a[href^=#]").eachAttr("href"))
			.allSatisfy((href) -> assertThat(page.getElementById(href.substring(1))).as(href).isNotNull());
		assertThat(markers.stream().map(CitationRoundTrip::target).distinct())
			.as("numbers follow the order of the page")
			.containsExactlyElementsOf(entries.stream().map(Element::id).toList());
		assertThat(entries.stream().map((entry) -> entry.child(0).text()))
			.containsExactlyElementsOf(IntStream.rangeClosed(1, entries.size()).mapToObj(String::valueOf).toList());
		markers.forEach((marker) -> {
			Element entry = page.getElementById(target(marker));
			assertThat(entry).as(marker.id()).isNotNull();
			assertThat(entry.child(0).text()).isEqualTo(marker.text());
			assertThat(entry.select("a[role=doc-backlink]").eachAttr("href")).contains("#" + marker.id());
		});
		assertThat(page.select("a[role=doc-backlink]")).hasSameSizeAs(markers);
	}

	private static String target(Element link) {
		return link.attr("href").substring(1);
	}

}
