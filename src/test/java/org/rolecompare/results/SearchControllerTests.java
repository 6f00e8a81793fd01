package org.rolecompare.results;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever an address of a search says, it is answered.
 */
@PageTest
class SearchControllerTests {

	@Autowired
	private Pages pages;

	@ParameterizedTest
	@MethodSource("hostileQueries")
	void answersEverythingAndRunsNothing(String query) {
		Document page = this.pages.read("/search?q=" + UriUtils.encode(query, StandardCharsets.UTF_8));
		assertThat(page.select("main script, main b:contains(bold)")).isEmpty();
		assertThat(page.select("h1").text()).isEqualTo("Search");
		assertThat(page.text()).doesNotContain("49").doesNotContain("Exception");
		assertThat(page.select("head script[type=application/ld+json]").html()).doesNotContain("</script><");
		assertThat(page.select("#search-q").attr("value").length()).isLessThanOrEqualTo(200);
	}

	static Stream<String> hostileQueries() {
		return Stream.of("<script>alert(1)</script>", "</title></script><script>alert(1)</script>", "<b>bold</b>",
				"\"><b>bold</b>", "${7*7}", "*{7*7}", "#{7*7}", "@{7*7}", "__${7*7}__", "[[${7*7}]]", "%", "_", "\\",
				"' or 1=1 --", "\u0000", "\u202Eevil\u202C", "\uD83D\uDE80", "\uD83D", "x".repeat(10_000),
				"word ".repeat(2_000), "(", "[", "*", "\\Q\\E", "\\E(");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=a&q=b", "/search?q=a&page=-1", "/search?q=a&in=roles&in=statements",
			"/search?q=a&in=roles&page=x", "/search?in=statements", "/search?page=3" })
	void understandsOddAddresses(String address) {
		assertThat(this.pages.read(address).select("#search-q")).hasSize(1);
	}

}
