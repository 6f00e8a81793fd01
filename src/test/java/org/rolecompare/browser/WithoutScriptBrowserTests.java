package org.rolecompare.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.LocatorOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.site.KindOfPage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader without script can do all that one with script can, and no control does
 * nothing.
 */
@BrowserTest
@ExampleCatalogue
class WithoutScriptBrowserTests {

	private static final String COLUMNS = "summary:text-is('Columns')";

	private static final String ADDRESS = KindOfPage.COMPARISON.address();

	@Test
	void choosesRolesOnTheHomePage(Browsing browsing) {
		Page page = open(browsing, Screen.DESKTOP, "/");
		page.locator("#role-1").selectOption("cio");
		page.locator("#role-2").selectOption("ciso");
		page.locator("#role-3").selectOption(new SelectOption().setValue(""));
		page.locator("form.chooser button").click();
		assertThat(page).hasURL("/compare/cio-vs-ciso");
		assertThat(columns(page)).containsExactly("CIO", "CISO");
	}

	@Test
	void filtersByCategoryAndByWords(Browsing browsing) {
		Page page = open(browsing, Screen.DESKTOP, ADDRESS);
		page.locator("#show-pay").click();
		assertThat(page).hasURL(ADDRESS + "?category=pay#row-pay");
		page.locator("#show-key-metrics").click();
		assertThat(page).hasURL(ADDRESS + "?category=key-metrics&category=pay#row-key-metrics");
		assertThat(rows(page)).containsExactlyInAnyOrder("Key metrics", "Pay");
		page.locator("#find").fill("revenue");
		page.locator("#find-button").click();
		assertThat(page).hasURL(ADDRESS + "?category=key-metrics&category=pay&q=revenue");
		assertThat(rows(page)).containsExactly("Key metrics");
		assertThat(page.locator("mark").first()).hasText("revenue");
		page.locator("#clear-words").click();
		page.locator("#clear-categories").click();
		assertThat(page).hasURL(ADDRESS);
		assertThat(rows(page)).hasSize(11);
	}

	@Test
	void filtersOnAPhone(Browsing browsing) {
		Page page = open(browsing, Screen.PHONE, ADDRESS);
		page.locator(".map-fold > summary").click();
		page.locator("#show-pay").click();
		assertThat(page).hasURL(ADDRESS + "?category=pay#row-pay");
		assertThat(rows(page)).containsExactly("Pay");
	}

	@Test
	void changesRolesOnAPhone(Browsing browsing) {
		Page page = open(browsing, Screen.PHONE, ADDRESS);
		page.locator(".map-fold > summary").click();
		page.locator(COLUMNS).click();
		page.locator("#role-2").selectOption("cpo");
		page.locator(".drop form button").click();
		assertThat(page).hasURL("/compare/cto-vs-cpo");
	}

	@Test
	void movesRemovesReplacesAndAddsRoles(Browsing browsing) {
		Page page = open(browsing, Screen.DESKTOP, "/compare/cto-vs-cpo-vs-cpto");
		page.locator(COLUMNS).click();
		page.locator("#left-cpto").click();
		assertThat(page).hasURL("/compare/cto-vs-cpto-vs-cpo");
		page.locator(COLUMNS).click();
		page.locator("#remove-cpo").click();
		assertThat(page).hasURL("/compare/cto-vs-cpto");
		assertThat(columns(page)).containsExactly("CTO", "CPTO");
		page.locator(COLUMNS).click();
		page.locator("#role-2").selectOption("cio");
		page.locator("#role-3").selectOption("ceo");
		page.locator(".drop form button").click();
		assertThat(page).hasURL("/compare/cto-vs-cio-vs-ceo");
	}

	@Test
	void unfoldsTheRowsThatNobodyStates(Browsing browsing) {
		Page page = open(browsing, Screen.DESKTOP, KindOfPage.COMPARISON_FOLDED.address());
		page.locator("#fold").click();
		assertThat(page).hasURL(KindOfPage.COMPARISON_FOLDED.address() + "?show=all");
		assertThat(rows(page)).hasSize(11);
	}

	@Test
	void followsANumberToItsSource(Browsing browsing) {
		Page page = open(browsing, Screen.PHONE, ADDRESS);
		Locator marker = page.locator("td .cites a").first();
		String place = marker.getAttribute("href");
		marker.click();
		assertThat(page).hasURL(ADDRESS + place);
		BoundingBox source = page.locator(place).boundingBox();
		assertThat(source.y).isBetween(0.0, (double) Screen.PHONE.height());
	}

	@Test
	void opensTheMenuAndSearches(Browsing browsing) {
		Page page = open(browsing, Screen.PHONE, "/");
		page.locator("details.menu summary").click();
		page.locator("#site-search").fill("CTPO");
		page.locator("header search button").click();
		assertThat(page).hasURL("/search?q=CTPO");
		assertThat(page.locator("main")).containsText("Chief Product and Technology Officer");
	}

	@ParameterizedTest
	@EnumSource
	void hasNoControlThatDoesNothing(KindOfPage kind, Browsing browsing) {
		Page page = open(browsing, Screen.DESKTOP, kind.address());
		assertThat(page.locator("form:not([action]), form:not(:has(button))")).hasCount(0);
		assertThat(page.locator(":is(button, input, select, textarea):not(form *, [form])").locator("visible=true"))
			.hasCount(0);
		assertThat(page.locator("a:not([href]), a[href=''], a[href='#'], summary:not(details > summary)")).hasCount(0);
		assertThat(page.locator("[onclick], [role=button], [role=tab], [role=switch], [role=status], .preview"))
			.hasCount(0);
	}

	private static Page open(Browsing browsing, Screen screen, String address) {
		return browsing.open(screen, address, (reader) -> reader.setJavaScriptEnabled(false));
	}

	private static List<String> rows(Page page) {
		return page.locator("table.comparison a.row-name").allTextContents();
	}

	private static List<String> columns(Page page) {
		return page.locator("table.comparison .heads .letters").allTextContents();
	}

}
