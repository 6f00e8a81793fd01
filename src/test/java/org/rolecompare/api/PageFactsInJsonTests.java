package org.rolecompare.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a program reads is what a reader sees: the same texts, numbers and sources. */
@PageTest
class PageFactsInJsonTests {

	@Autowired
	private Pages pages;

	@ParameterizedTest
	@ValueSource(
			strings = { "/compare/cto-vs-cpo", "/compare/cto-vs-cpo-vs-cpto?category=reports-to&kind=study&show=all",
					"/compare/cto-vs-cpo?q=team&sources=counted" })
	void aComparison(String address) {
		Document page = this.pages.read(address);
		JsonNode facts = ask(address).get("comparison");
		assertThat(texts(facts.get("columns"), "role", "abbreviation"))
			.isEqualTo(page.select(".heads .letters").eachText());
		List<JsonNode> rows = all(facts.at("/table/groups"), "rows");
		assertThat(rows).hasSize(facts.at("/result/rows").asInt());
		for (JsonNode row : rows) {
			for (JsonNode cell : row.get("cells")) {
				Element shown = page
					.getElementById("cell-" + row.get("category").asString() + "-" + cell.at("/role/slug").asString());
				assertThat(shown).isNotNull();
				for (JsonNode statement : cell.get("statements")) {
					Element line = page.getElementById(statement.get("key").asString());
					assertThat(line).isNotNull();
					assertThat(line.text()).startsWith(statement.at("/said/text").asString());
					assertThat(numbers(line)).isEqualTo(numbers(statement.at("/said/markers")));
				}
			}
		}
		assertThat(all(facts.at("/table/groups"), "rows", "cells", "statements"))
			.hasSize(facts.at("/result/statements").asInt());
		assertSources(page, facts);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/responsibilities/product-and-technology",
			"/responsibilities/technology-leadership?area=Security&kind=study" })
	void aMatrix(String address) {
		Document page = this.pages.read(address);
		JsonNode facts = ask(address).get("matrix");
		assertThat(page.select(".assumption").text()).isEqualTo(facts.at("/setting/assumption").asString());
		int shown = 0;
		for (JsonNode area : facts.at("/table/areas")) {
			for (JsonNode row : area.at("/rows/shown")) {
				Element line = page.getElementById("row-" + row.get("slug").asString());
				assertThat(line).isNotNull();
				assertThat(line.text()).contains(row.get("name").asString());
				assertThat(numbers(line.closest("tr"))).containsAll(numbers(row.get("markers")));
				assertThat(row.get("levels")).hasSameSizeAs(facts.get("columns"));
				shown++;
			}
		}
		assertThat(page.select("[id^=row-]")).hasSize(shown);
		assertSources(page, facts);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/references/diffwiki-cto-ctpo", "/references/gartner-cto-2019" })
	void aReference(String address) {
		Document page = this.pages.read(address);
		JsonNode facts = ask(address).get("referenceProfile");
		JsonNode source = facts.get("source");
		assertThat(page.select("h1").text()).isEqualTo(source.get("title").asString());
		assertThat(page.select("main a[href]").eachAttr("href")).contains(source.get("url").asString());
		assertThat(page.select("time").eachAttr("datetime")).contains(source.get("retrieved").asString());
		assertThat(page.select("main a[href]").eachAttr("href"))
			.containsAll(all(facts.get("roles"), "uses").stream().map((use) -> use.get("href").asString()).toList());
		assertThat(all(facts.get("roles"), "uses")).hasSizeLessThanOrEqualTo(facts.at("/paging/total").asInt());
	}

	private JsonNode ask(String address) {
		return Contracts.servedBy(this.pages).ask("/api" + address);
	}

	/** The sources of the answer are those of the page, by the same numbers. */
	private static void assertSources(Document page, JsonNode facts) {
		for (JsonNode entry : facts.at("/bibliography/entries")) {
			Element shown = page.getElementById("source-" + entry.at("/source/key").asString());
			assertThat(shown).as("source %s", entry.get("number")).isNotNull();
			assertThat(shown.select("a").first().text()).isEqualTo(entry.get("number").asString());
			assertThat(shown.select("a[href]").eachAttr("href")).contains(entry.at("/source/url").asString());
		}
		assertThat(page.select("li[id^=source-]")).hasSameSizeAs(facts.at("/bibliography/entries"));
	}

	private static List<Integer> numbers(JsonNode markers) {
		return Stream.of(markers).flatMap(JsonNode::valueStream).map((marker) -> marker.get("number").asInt()).toList();
	}

	private static List<Integer> numbers(Element line) {
		return line.select(".cites a")
			.eachText()
			.stream()
			.map((number) -> number.replaceAll("\\D", ""))
			.filter((number) -> !number.isEmpty())
			.map(Integer::valueOf)
			.toList();
	}

	private static List<String> texts(JsonNode list, String... path) {
		return list.valueStream().map((one) -> one.at("/" + String.join("/", path)).asString()).toList();
	}

	/** Everything in lists within lists. */
	private static List<JsonNode> all(JsonNode list, String... names) {
		List<JsonNode> found = new ArrayList<>(list.valueStream().toList());
		for (String name : names) {
			found = found.stream().flatMap((one) -> one.get(name).valueStream()).toList();
		}
		return found;
	}

}
