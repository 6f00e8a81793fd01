package org.rolecompare.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a reader copies of a page is whole where it is pasted. */
@BrowserTest
class CopyBrowserTests {

	private static final String COMPARISON = "/compare/cto-vs-cpto?category=reports-to&category=pay";

	@Test
	void copiesTheTableAsATableAndAsLinesOfCells(Browsing browsing) {
		Page page = open(browsing);
		page.locator("[data-copy=table]").click();
		assertThat(page.locator("[data-copy=table]")).hasText("Copied");
		assertThat(page.locator("[role=status]")).hasText("Copied: table");
		int rows = page.locator("#table tr").count();
		String text = clip(page, "text/plain");
		assertThat(text.lines()).hasSize(rows);
		assertThat(text.lines().toList().get(0)).startsWith("Category\tCTO Chief").contains("\tCPTO Chief");
		String html = clip(page, "text/html");
		assertThat(html).contains("<table", "Reports to").doesNotContain("href=\"/", "class=\"next");
		assertThat(html.split("<tr", -1)).hasSize(rows + 1);
		assertThat(page.locator("[data-copy=table]")).hasText("Copy table");
	}

	@Test
	void copiesTheAddressWithWhatIsChosen(Browsing browsing) {
		Page page = open(browsing);
		page.locator("[data-copy=address]").click();
		assertThat(page.locator("[role=status]")).hasText("Copied: address");
		assertThat(clip(page, "text/plain")).isEqualTo(page.url()).endsWith(COMPARISON);
	}

	@Test
	void copiesASentenceTogetherWithItsSources(Browsing browsing) {
		Page page = open(browsing);
		page.locator(".statements li .cites a").first().focus();
		page.keyboard().press("Tab");
		page.keyboard().press("Shift+Tab");
		page.locator(".preview [data-copy=sentence]").click();
		assertThat(page.locator("[role=status]")).hasText("Copied: sentence");
		List<String> lines = clip(page, "text/plain").lines().toList();
		int sources = page.locator(".statements li").first().locator(".cites a").count();
		assertThat(lines).hasSize(sources + 2);
		assertThat(lines.get(0)).endsWith("]");
		assertThat(lines.get(1)).matches("\\[\\d+] .* https?://.*");
		assertThat(lines.get(lines.size() - 1)).isEqualTo(page.url());
	}

	@Test
	void copiesOneSourceOrAllOfThem(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, "/compare/cto-vs-cpto.cite",
				(reader) -> reader.setPermissions(List.of("clipboard-read", "clipboard-write")));
		List<String> entries = page.locator(".cited .entry").allInnerTexts();
		page.locator(".cited .copy").first().click();
		assertThat(page.locator("[role=status]")).hasText("Copied: citation");
		assertThat(clip(page, "text/plain")).isEqualTo(entries.get(0));
		page.locator("[data-of=text-sources]").click();
		assertThat(page.locator("[data-of=text-sources]")).hasText("Copied");
		assertThat(clip(page, "text/plain").lines()).containsExactlyElementsOf(entries);
		assertThat(clip(page, "text/html")).doesNotContain("<button", "Z3988").contains("<ol");
	}

	@Test
	void offersNothingToCopyWithoutScript(Browsing browsing) {
		assertThat(browsing.open(Screen.DESKTOP, COMPARISON, (reader) -> reader.setJavaScriptEnabled(false))
			.locator("[data-copy=table]")).isHidden();
	}

	private static Page open(Browsing browsing) {
		return browsing.open(Screen.DESKTOP, COMPARISON,
				(reader) -> reader.setPermissions(List.of("clipboard-read", "clipboard-write")));
	}

	private static String clip(Page page, String type) {
		return (String) page
			.evaluate("async (type) => (await (await navigator.clipboard.read())[0].getType(type)).text()", type);
	}

}
