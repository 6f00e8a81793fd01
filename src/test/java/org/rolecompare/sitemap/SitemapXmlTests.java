package org.rolecompare.sitemap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

import org.rolecompare.address.Address;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.page.Site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SitemapXmlTests {

	private static final String INDEX = "sitemapindex";

	private final Site site = new Site("Role Compare", "1", new WrittenDate("2026-11-21", "21 November 2026"), null,
			"https://roles.example/a&b", null, null, "1");

	@Test
	void isWhatTheSchemaOfSitemapsOrgAsksFor() throws Exception {
		validate(SitemapXml.of(Sitemap.indexed(Catalogues.example()), this.site).text());
		assertThatExceptionOfType(SAXException.class)
			.isThrownBy(() -> validate(SitemapXml.of(List.of(), this.site).text()));
	}

	@Test
	void namesEachPageAbsolutelyWithTheDayOfTheReview() {
		Document map = parse(SitemapXml.of(List.of(Address.role("cto")), this.site).text());
		assertThat(map.select("urlset > url > loc").text()).isEqualTo("https://roles.example/a&b/roles/cto");
		assertThat(map.select("urlset > url > lastmod").text()).isEqualTo("2026-11-21");
	}

	@Test
	void isOneFileAsLongAsItMayBe() {
		assertThat(SitemapXml.of(pages(3), this.site, 3, SitemapXml.MOST_BYTES).parts()).isZero();
		assertThat(SitemapXml.of(pages(SitemapXml.MOST_ADDRESSES), this.site).text()).doesNotContain(INDEX);
		assertThat(SitemapXml.of(pages(SitemapXml.MOST_ADDRESSES + 1), this.site).parts()).isEqualTo(2);
	}

	@Test
	void isSharedOutWhereItHasTooManyAddresses() throws Exception {
		SitemapXml map = SitemapXml.of(pages(7), this.site, 3, SitemapXml.MOST_BYTES);
		Document index = parse(map.text());
		assertThat(index.select(INDEX + " > sitemap > loc").eachText()).containsExactly(
				"https://roles.example/a&b/sitemap-1.xml", "https://roles.example/a&b/sitemap-2.xml",
				"https://roles.example/a&b/sitemap-3.xml");
		assertThat(index.select("lastmod").eachText()).containsOnly("2026-11-21").hasSize(3);
		assertThat(map.parts()).isEqualTo(3);
		for (int part = 1; part <= 3; part++) {
			validate(map.part(part));
		}
		assertThat(IntStream.rangeClosed(1, 3)
			.boxed()
			.flatMap((part) -> parse(map.part(part)).select("loc").eachText().stream()))
			.containsExactlyElementsOf(pages(7).stream().map((page) -> this.site.absolute(page.href())).toList());
	}

	@Test
	void isSharedOutWhereItIsTooLong() {
		SitemapXml map = SitemapXml.of(pages(40), this.site, 50, 1000);
		assertThat(map.parts()).isGreaterThan(3);
		assertThat(IntStream.rangeClosed(1, map.parts()).boxed()).allSatisfy(
				(part) -> assertThat(map.part(part).getBytes(StandardCharsets.UTF_8)).hasSizeBetween(200, 1000));
	}

	private static List<Address> pages(int count) {
		return IntStream.range(0, count).mapToObj((number) -> Address.role("role-" + number)).toList();
	}

	private static Document parse(String xml) {
		return Jsoup.parse(xml, "", Parser.xmlParser());
	}

	private static void validate(String xml) throws SAXException, IOException {
		SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
			.newSchema(SitemapXmlTests.class.getResource("/sitemap/sitemap.xsd"))
			.newValidator()
			.validate(new StreamSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
	}

}
