package org.rolecompare.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.ExampleCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Content stands before what operates it: each page begins to answer where it was drawn,
 * in CSS pixels from its top. Other faces than those of the drawings may take a little
 * more.
 */
@BrowserTest
@ExampleCatalogue
class PositionBrowserTests {

	private static final double TOLERANCE = 1.08;

	@ParameterizedTest(name = "{0} on a {1}: {2}")
	@CsvSource({ "/compare/cto-vs-cpto, DESKTOP, .heads, 272", "/compare/cto-vs-cpto, DESKTOP, .definition td p, 333",
			"/compare/cto-vs-cpto, DESKTOP, .statements, 456",
			"/compare/cto-vs-cpo-vs-cpto, DESKTOP, .definition td p, 355",
			"/compare/cto-vs-cpo-vs-cpto, DESKTOP, .statements, 502",
			"/compare/cto-vs-cpo-vs-cpto-vs-cio-vs-ciso, DESKTOP, .definition td p:not(.cell-role), 381",
			"/compare/cto-vs-cpto, TABLET, .definition td p:not(.cell-role), 429",
			"/compare/cto-vs-cpo-vs-cpto, TABLET, .definition td p:not(.cell-role), 525",
			"/compare/cto-vs-cpo-vs-cpto-vs-cio-vs-ciso, TABLET, .definition td p:not(.cell-role), 483",
			"/compare/cto-vs-cpo-vs-cpto, PHONE, .definition td p:not(.cell-role), 401", "/, DESKTOP, .statements, 421",
			"/, PHONE, .statements, 789", "/roles/cpto, DESKTOP, .profile-statements li, 525",
			"/responsibilities/product-and-technology, DESKTOP, tr[id^=row-], 345",
			"/responsibilities/product-and-technology, TABLET, tr[id^=row-], 431",
			"/responsibilities/product-and-technology, PHONE, tr[id^=row-], 476" })
	void answersWhereItWasDrawn(String address, Screen screen, String selector, double drawn, Browsing browsing) {
		Page page = browsing.open(screen, address);
		Locator first = page.locator("main " + selector).locator("visible=true").first();
		assertThat(first.boundingBox().y).isPositive().isLessThanOrEqualTo(drawn * TOLERANCE);
	}

}
