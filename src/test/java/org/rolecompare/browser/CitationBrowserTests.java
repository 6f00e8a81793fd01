package org.rolecompare.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader takes along how a page is cited.
 */
@BrowserTest
class CitationBrowserTests {

	private static final String CITE = "/compare/cto-vs-cpo.cite";

	@Test
	void copiesACitationWithItsItalicsAndAsPlainText(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, CITE,
				(reader) -> reader.setPermissions(List.of("clipboard-read", "clipboard-write")));
		page.locator("[data-of=text-apa]").click();
		assertThat(page.locator("[data-of=text-apa]")).hasText("Copied");
		assertThat(clip(page, "text/plain")).isEqualTo(page.locator("#text-apa").innerText());
		assertThat(clip(page, "text/html")).contains("<i>");
		page.locator("[data-of=text-ris]").click();
		assertThat(page.locator("[data-of=text-ris]")).hasText("Copied");
		assertThat(clip(page, "text/plain")).startsWith("TY  - ELEC\n").contains("\nER  - ");
	}

	@Test
	void choosesTheStyleOfTheSourcesWithoutScript(Browsing browsing) {
		Page page = browsing.open(Screen.PHONE, CITE, (reader) -> reader.setJavaScriptEnabled(false));
		assertThat(page.locator(".copy").first()).isHidden();
		String before = page.locator(".cited li").first().innerText();
		page.locator("main nav a").last().click();
		assertThat(page.locator("main nav [aria-current]")).hasText("IEEE");
		assertThat(page.locator(".cited li").first()).not().hasText(before);
	}

	private static String clip(Page page, String type) {
		return (String) page.evaluate("(type) => navigator.clipboard.read().then(([item]) => item.getType(type))"
				+ ".then((blob) => blob.text())", type);
	}

}
