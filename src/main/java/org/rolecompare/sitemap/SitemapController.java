package org.rolecompare.sitemap;

import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.page.CurrentSite;
import org.rolecompare.page.PlainView;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Answers what search engines ask for first. */
@Controller
class SitemapController {

	private static final String XML = "application/xml";

	private final CurrentCatalogue catalogue;

	private final CurrentSite site;

	SitemapController(CurrentCatalogue catalogue, CurrentSite site) {
		this.catalogue = catalogue;
		this.site = site;
	}

	@GetMapping("/sitemap.xml")
	PlainView sitemap() {
		return PlainView.text(XML, xml().text());
	}

	@GetMapping("/sitemap-{part:[1-9]\\d{0,4}}.xml")
	PlainView part(@PathVariable String part) {
		SitemapXml xml = xml();
		int number = Integer.parseInt(part);
		if (number > xml.parts()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return PlainView.text(XML, xml.part(number));
	}

	/**
	 * Nothing is kept from search engines: what they are not to list says so itself, and
	 * they have to read it for that.
	 */
	@GetMapping("/robots.txt")
	PlainView robots() {
		return PlainView.text("text/plain",
				"User-agent: *\nDisallow:\n\nSitemap: " + this.site.get().absolute("/sitemap.xml") + "\n");
	}

	private SitemapXml xml() {
		return SitemapXml.of(Sitemap.indexed(this.catalogue.get()), this.site.get());
	}

}
