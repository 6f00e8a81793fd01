package org.rolecompare.discovery;

import java.util.Locale;

import org.rolecompare.page.Site;

import org.springframework.web.util.HtmlUtils;

/** Tells a browser how to search this site from its own field, see OpenSearch 1.1. */
final class SearchDescription {

	private SearchDescription() {
	}

	static String of(Site site) {
		return String.format(Locale.ROOT, """
				<?xml version="1.0" encoding="UTF-8"?>
				<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
				<ShortName>%1$s</ShortName>
				<Description>Roles, words and sources in the catalogue of %1$s</Description>
				<InputEncoding>UTF-8</InputEncoding>
				<Image width="16" height="16" type="image/x-icon">%2$s/favicon.ico</Image>
				<Url type="text/html" template="%2$s/search?q={searchTerms}"/>
				<Url type="application/opensearchdescription+xml" rel="self" template="%2$s/opensearch.xml"/>
				</OpenSearchDescription>
				""", site.name(), HtmlUtils.htmlEscape(site.baseUrl()));
	}

}
