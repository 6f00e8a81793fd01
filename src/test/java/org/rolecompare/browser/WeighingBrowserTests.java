package org.rolecompare.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.site.KindOfPage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader weighs sources, with script and without, on a wide screen and on a phone.
 */
@BrowserTest
@ExampleCatalogue
class WeighingBrowserTests {

	private static final String COMPARISON = "/compare/cto-vs-cpto";

	private static final String COMBINED_ROLE = "/combined-roles/cpto";

	private static final String MATRIX = "/responsibilities/product-and-technology";

	private static final String INDEPENDENT = "?kind=study&kind=official&kind=reference-work&kind=practitioner";

	@Test
	void switchesAKindOnInPlaceAndBackAgain(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, COMPARISON);
		page.evaluate("window.sameVisit = true");
		page.locator("details.weigh summary").click();
		page.locator("#kind-study").click();
		assertThat(page).hasURL(COMPARISON + "?kind=study");
		assertThat(page.locator("#kind-study")).hasAttribute("aria-current", "true");
		assertThat(page.locator("#kind-study")).isFocused();
		assertThat(page.locator("#result")).containsText("hidden by your choice of sources");
		assertThat(page.getByRole(AriaRole.STATUS)).hasText(page.locator("#result").textContent());
		page.locator("#count-sources").click();
		assertThat(page).hasURL(COMPARISON + "?kind=study&sources=counted");
		assertThat(page.locator(".statements .weight").first()).isVisible();
		page.goBack();
		assertThat(page).hasURL(COMPARISON + "?kind=study");
		assertThat(page.locator(".weight")).hasCount(0);
		page.goBack();
		assertThat(page).hasURL(COMPARISON);
		assertThat(page.locator(".left-out")).hasCount(0);
		assertThat(page.evaluate("window.sameVisit")).isEqualTo(true);
	}

	@ParameterizedTest
	@ValueSource(strings = { COMPARISON, COMBINED_ROLE, MATRIX })
	void weighsWithoutScriptOnAPhone(String address, Browsing browsing) {
		Page page = browsing.open(Screen.PHONE, address, (reader) -> reader.setJavaScriptEnabled(false));
		open(page).locator("#kinds-independent").click();
		assertThat(page).hasURL(address + INDEPENDENT);
		assertThat(page.locator("#result")).containsText("hidden by your choice of sources");
		open(page).locator("#count-sources").click();
		assertThat(page).hasURL(address + INDEPENDENT + "&sources=counted");
		assertThat(page.locator(".weight").first()).isVisible();
		open(page).locator("#all-kinds").click();
		assertThat(page).hasURL(address + "?sources=counted");
		assertThat(page.locator(".left-out")).hasCount(0);
	}

	@Test
	void offersAThumbEnoughToHit(Browsing browsing) {
		Page page = browsing.open(Screen.PHONE, KindOfPage.COMPARISON_WEIGHED.address());
		open(page);
		for (Locator control : page.locator(".weigh summary, .weigh a").all()) {
			assertThat(control.boundingBox().height).isGreaterThanOrEqualTo(44);
		}
	}

	@ParameterizedTest
	@CsvSource({ COMPARISON + ", DESKTOP", COMBINED_ROLE + ", DESKTOP", MATRIX + ", DESKTOP", COMPARISON + ", TABLET",
			COMBINED_ROLE + ", PHONE" })
	void staysWhereItIsWhenItIsOpened(String address, Screen screen, Browsing browsing) {
		Page page = browsing.open(screen, address);
		Locator summary = page.locator("details.weigh summary");
		BoundingBox closed = summary.boundingBox();
		summary.click();
		assertThat(page.locator("#count-sources")).isVisible();
		BoundingBox open = summary.boundingBox();
		assertThat(List.of(open.x, open.y, open.width)).isEqualTo(List.of(closed.x, closed.y, closed.width));
		assertThat(page.locator(".weigh .panel").boundingBox().y).isGreaterThanOrEqualTo(open.y + open.height);
	}

	/** A phone folds the tools of a comparison. */
	private static Page open(Page page) {
		if (page.locator(".map-fold > summary").isVisible()) {
			page.locator(".map-fold > summary").click();
		}
		page.locator("details.weigh summary").click();
		return page;
	}

}
