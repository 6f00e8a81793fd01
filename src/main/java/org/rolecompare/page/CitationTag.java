package org.rolecompare.page;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line in the head of a page that tells reference managers and Google Scholar how the
 * page is cited, by the names that HighWire Press has introduced.
 */
public record CitationTag(String name, String content) {

	/**
	 * Cite the work that a page is about, and else the page. Only persons are named as
	 * authors: whoever reads these lines takes every name apart, and finds the site
	 * itself in the lines for social networks.
	 * @return nothing for a page that is no part of the site, such as an error
	 */
	static List<CitationTag> of(Site site, PageHead head) {
		if (head.section() == PageHead.Section.NONE) {
			return List.of();
		}
		return (head.subject() instanceof PageSubject.Work work)
				? of(work.title(), work.corporate() ? List.of() : work.authors(), work.published(), work.site(),
						work.url())
				: of(head.title(), List.of(), site.reviewed().iso(), null, site.absolute(site.citable(head.path())));
	}

	private static List<CitationTag> of(String title, List<String> authors, @Nullable String published,
			@Nullable String publisher, String url) {
		List<CitationTag> tags = new ArrayList<>();
		tags.add(new CitationTag("citation_title", title));
		authors.forEach((author) -> tags.add(new CitationTag("citation_author", author)));
		if (published != null) {
			tags.add(new CitationTag("citation_publication_date", published.replace('-', '/')));
		}
		if (publisher != null) {
			tags.add(new CitationTag("citation_publisher", publisher));
		}
		tags.add(new CitationTag("citation_public_url", url));
		return tags;
	}

}
