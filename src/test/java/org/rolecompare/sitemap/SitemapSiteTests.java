package org.rolecompare.sitemap;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.site.SiteTest;
import org.rolecompare.site.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Search engines are led to pages that are there and may be listed, and to no other. */
@SiteTest
@ExampleCatalogue
class SitemapSiteTests {

	@Autowired
	private Visitor visitor;

	@Test
	void listsOnlyPagesThatAreThereMayBeListedAndHaveNoOtherAddress() {
		List<String> listed = Jsoup.parse(text("/sitemap.xml"), "", Parser.xmlParser()).select("loc").eachText();
		assertThat(listed).doesNotHaveDuplicates().contains(SiteTest.BASE_URL + "/overlap/cto-vs-cpo");
		for (String absolute : listed) {
			assertThat(absolute).startsWith(SiteTest.BASE_URL + "/");
			String address = absolute.substring(SiteTest.BASE_URL.length());
			Document page = Jsoup.parse(text(address));
			assertThat(page.select("meta[name=robots]")).as(address).isEmpty();
			assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(absolute);
		}
	}

	@Test
	void isNamedWhereSearchEnginesAskFirst() {
		assertThat(text("/robots.txt")).isEqualTo("""
				User-agent: *
				Disallow:

				Sitemap: https://roles.example.org/sitemap.xml
				""");
	}

	@Test
	void hasNoPartsWhereOneFileIsEnough() {
		assertThat(this.visitor.ask("/sitemap-1.xml").statusCode()).isEqualTo(404);
	}

	private String text(String address) {
		var answer = this.visitor.ask(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

}
