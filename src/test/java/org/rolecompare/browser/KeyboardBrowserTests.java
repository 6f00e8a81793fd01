package org.rolecompare.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.site.KindOfPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The keyboard reaches everything, and one always sees where it is.
 */
@BrowserTest
class KeyboardBrowserTests {

	/** Four rows, many times as long as a screen, with all that stands below a table. */
	private static final String LONG = KindOfPage.COMPARISON.address() + "?category=primary-focus"
			+ "&category=core-responsibilities&category=reports-to&category=typical-background";

	private static final int MOST_PRESSES = 1000;

	private static final int PRESSES_AT_A_TIME = 20;

	@ParameterizedTest
	@EnumSource
	void offersFirstToSkipToTheContent(KindOfPage kind, Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, kind.address());
		page.keyboard().press("Tab");
		assertThat(page.locator(":focus").textContent()).isEqualTo("Skip to the content");
		assertThat(page.locator(":focus").boundingBox().x).isNotNegative();
		page.keyboard().press("Enter");
		assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("MAIN");
		page.keyboard().press("Tab");
		assertThat(page.evaluate("document.activeElement.closest('main, footer') !== null")).isEqualTo(true);
	}

	@ParameterizedTest
	@CsvSource({ "DESKTOP, Tab", "DESKTOP, Shift+Tab", "PHONE, Tab", "PHONE, Shift+Tab" })
	void isSeenWhereverItGoesInALongComparison(Screen screen, String key, Browsing browsing) {
		Page page = browsing.open(screen, LONG);
		int links = page.locator("main a:visible").count();
		assertThat(links).isGreaterThan(100);
		assertThat(tabThrough(page, key)).isGreaterThan(links);
		assertThat(page.evaluate("focusFaults")).isEqualTo(List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tab", "Shift+Tab" })
	void isSeenInATableThatScrolls(String key, Browsing browsing) {
		Page page = browsing.open(Screen.TABLET, KindOfPage.COMPARISON_OF_FIVE.address());
		assertThat(tabThrough(page, key)).isGreaterThan(page.locator("main a:visible").count());
		assertThat(page.evaluate("focusFaults")).isEqualTo(List.of());
	}

	/**
	 * Presses a key until the focus leaves the page.
	 * @return how often it stopped on the way
	 */
	private static int tabThrough(Page page, String key) {
		Probe.in(page).find("watchFocus()");
		for (int presses = 0; presses < MOST_PRESSES; presses += PRESSES_AT_A_TIME) {
			for (int press = 0; press < PRESSES_AT_A_TIME; press++) {
				page.keyboard().press(key);
			}
			if (page.evaluate("focusHasLeft") == Boolean.TRUE) {
				return ((Number) page.evaluate("focusStops")).intValue();
			}
		}
		throw new AssertionError("The focus does not leave the page");
	}

}
