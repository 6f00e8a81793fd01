package org.rolecompare.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.site.KindOfPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With the keyboard a reader of a comparison need not pass what stands before the table,
 * nor the table itself.
 */
@BrowserTest
@ExampleCatalogue
class SkipLinkBrowserTests {

	private static final int MOST_STOPS = 25;

	private static final String CONTENT = "Skip to the content";

	private static final String TABLE = "Skip to the table";

	@ParameterizedTest
	@CsvSource({ "DESKTOP, cto-vs-cpto", "DESKTOP, cto-vs-cpo-vs-cpto-vs-cio-vs-ciso", "PHONE, cto-vs-cpto",
			"PHONE, cto-vs-cpo-vs-cpto-vs-cio-vs-ciso" })
	void reachesTheFirstStatementInAFewStops(Screen screen, String roles, Browsing browsing) {
		Page page = browsing.open(screen, "/compare/" + roles);
		int stops = skip(page, CONTENT) + skip(page, TABLE);
		Locator statement = page.locator("td :focus");
		while (statement.count() == 0) {
			page.keyboard().press("Tab");
			stops++;
			assertThat(stops).isLessThanOrEqualTo(MOST_STOPS);
		}
	}

	@ParameterizedTest
	@CsvSource({ "PHONE, cto-vs-cpto", "PHONE, cto-vs-cpo-vs-cpto-vs-cio-vs-ciso" })
	void reachesTheFirstStatementOnAPhoneWithoutSkipping(Screen screen, String roles, Browsing browsing) {
		Page page = browsing.open(screen, "/compare/" + roles);
		Locator statement = page.locator("td :focus");
		int stops = 0;
		while (statement.count() == 0) {
			page.keyboard().press("Tab");
			assertThat(++stops).isLessThanOrEqualTo(MOST_STOPS);
		}
	}

	@ParameterizedTest
	@CsvSource({ "Skip to the table, table", "Skip to the disputes, disputes-head", "Skip to the sources, sources" })
	void leadsPastWhatComesBefore(String words, String place, Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, KindOfPage.COMPARISON.address());
		skip(page, CONTENT);
		skip(page, words);
		assertThat(page.url()).endsWith("#" + place);
		page.keyboard().press("Tab");
		assertThat(page.evaluate("""
				() => {
				  const passed = document.querySelector(':target').compareDocumentPosition(document.activeElement);
				  return (passed & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0;
				}
				""")).isEqualTo(true);
	}

	/**
	 * Goes on to a skip link, which is seen then, and follows it.
	 * @return after how many stops
	 */
	private static int skip(Page page, String words) {
		Locator focus = page.locator(":focus");
		int stops = 0;
		do {
			page.keyboard().press("Tab");
			assertThat(++stops).isLessThanOrEqualTo(MOST_STOPS);
		}
		while (!focus.textContent().equals(words));
		assertThat(focus.boundingBox().x).isNotNegative();
		page.keyboard().press("Enter");
		return stops;
	}

}
