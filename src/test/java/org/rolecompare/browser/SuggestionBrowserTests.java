package org.rolecompare.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Clock.InstallOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.site.KindOfPage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader who types sees what may be meant, and loses nothing by not looking at it.
 */
@BrowserTest
@ExampleCatalogue
class SuggestionBrowserTests {

	private static final String SEARCH = "#search-q";

	private static final String HEADER = "#site-search";

	private static final String SUGGESTIONS = "**/search/suggestions?*";

	private static final String THREE = """
			[{"title": "One <b>&", "kind": "role", "href": "/roles/cto"},
			 {"title": "Two", "kind": "source", "href": "/references#a"},
			 {"title": "Three", "kind": "page", "href": "/about#method"}]
			""";

	/** When a test's clock is stopped: an hour after it was started. */
	private static final long LATER = 3_600_000;

	private static final int PAUSE = 150;

	@ParameterizedTest
	@EnumSource(names = { "DESKTOP", "PHONE" })
	void listsWhatMayBeMeantOnEveryPage(Screen screen, Browsing browsing) {
		Page page = browsing.open(screen, KindOfPage.ROLES.address());
		if (page.locator("details.menu > summary").isVisible()) {
			page.locator("details.menu > summary").click();
		}
		type(page, HEADER, "cto");
		assertThat(options(page).first()).isVisible();
		assertThat(options(page).first().locator("b")).containsText("CTO");
		assertThat(options(page).first().locator("span")).hasText("role");
		assertThat(page.locator("[role=status]")).hasText(options(page).count() + " suggestions");
		assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
		options(page).first().click();
		assertThat(page).hasURL("/roles/cto");
	}

	@Test
	void saysWhatItIs(Browsing browsing) {
		Page page = open(browsing);
		Browsing.awaitTheRest(page);
		Locator field = page.locator(SEARCH);
		assertThat(field).hasAttribute("role", "combobox");
		assertThat(field).hasAttribute("aria-autocomplete", "list");
		assertThat(field).hasAttribute("aria-expanded", "false");
		assertThat(field).hasAccessibleName("Role, word or question");
		type(page, SEARCH, "xy");
		assertThat(field).hasAttribute("aria-expanded", "true");
		assertThat(page.locator("#" + field.getAttribute("aria-controls"))).hasAttribute("role", "listbox");
		assertThat(options(page)).hasCount(3);
		assertThat(options(page).first()).hasText("One <b>& role");
		assertThat(page.locator("[role=status]")).hasText("3 suggestions");
		assertChosen(page, null);
	}

	@Test
	void goesThroughTheListByTheKeyboard(Browsing browsing) {
		Page page = typed(browsing);
		for (String option : List.of("One <b>&", "Two", "Three")) {
			page.keyboard().press("ArrowDown");
			assertChosen(page, option);
		}
		page.keyboard().press("ArrowDown");
		assertChosen(page, null);
		page.keyboard().press("ArrowUp");
		assertChosen(page, "Three");
		page.keyboard().press("Home");
		assertThat(page.evaluate("document.activeElement.selectionStart")).isEqualTo(0);
		page.keyboard().press("End");
		assertThat(page.evaluate("document.activeElement.selectionStart")).isEqualTo(2);
		assertThat(page.locator(SEARCH)).hasValue("xy");
		page.keyboard().press("Enter");
		assertThat(page).hasURL("/about#method");
	}

	@Test
	void sendsTheQuestionWhereNothingIsChosen(Browsing browsing) {
		Page page = typed(browsing);
		page.keyboard().press("Enter");
		assertThat(page).hasURL("/search?q=xy");
	}

	@Test
	void closesOnEscapeAndKeepsTheQuestion(Browsing browsing) {
		Page page = typed(browsing);
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Escape");
		assertClosed(page);
		assertThat(page.locator(SEARCH)).hasValue("xy");
		assertThat(page.locator(SEARCH)).isFocused();
		page.keyboard().press("Enter");
		assertThat(page).hasURL("/search?q=xy");
	}

	@Test
	void closesWithoutClosingTheMenu(Browsing browsing) {
		Page page = browsing.open(Screen.PHONE, KindOfPage.ROLES.address());
		answer(page, THREE);
		page.locator("details.menu > summary").click();
		type(page, HEADER, "xy");
		assertThat(options(page)).hasCount(3);
		page.keyboard().press("Escape");
		assertThat(options(page)).hasCount(0);
		assertThat(page.locator("details.menu")).hasAttribute("open", "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tab", "Shift+Tab" })
	void closesWhenTheFocusLeaves(String key, Browsing browsing) {
		Page page = typed(browsing);
		page.keyboard().press(key);
		assertClosed(page);
		assertThat(page.locator(SEARCH)).not().isFocused();
	}

	@Test
	void closesWhenThePointerGoesElsewhere(Browsing browsing) {
		Page page = typed(browsing);
		page.locator("footer").click();
		assertClosed(page);
	}

	@Test
	void followsAPress(Browsing browsing) {
		Page page = typed(browsing);
		options(page).nth(2).locator("span").click();
		assertThat(page).hasURL("/about#method");
	}

	@Test
	void leadsOnFromWhereTheSiteIsMounted(Browsing browsing) {
		Page page = open(browsing);
		page.locator(SEARCH).evaluate("(field) => field.form.action = '/mount/search'");
		type(page, SEARCH, "xy");
		page.route("**/mount/roles/cto", (route) -> route.fulfill(new Route.FulfillOptions().setBody("There")));
		options(page).first().click();
		assertThat(page).hasURL("/mount/roles/cto");
	}

	@Test
	void asksOnlyWhenTheReaderPausesAndFromTwoLettersOn(Browsing browsing) {
		Page page = open(browsing);
		List<String> asked = new ArrayList<>();
		page.onRequest((request) -> {
			if (request.url().contains("/suggestions")) {
				asked.add(request.url().replaceFirst(".*q=", ""));
			}
		});
		page.clock().install(new InstallOptions().setTime(0));
		page.clock().pauseAt(LATER);
		page.locator(SEARCH).click();
		page.keyboard().type("c");
		page.clock().runFor(2 * PAUSE);
		page.keyboard().type("t");
		page.clock().runFor(PAUSE - 1);
		page.keyboard().type("o &");
		page.clock().runFor(PAUSE - 1);
		assertThat(asked).isEmpty();
		page.clock().runFor(1);
		assertThat(options(page)).hasCount(3);
		assertThat(asked).containsExactly("cto%20%26");
		page.locator(SEARCH).fill(" c ");
		assertClosed(page);
		page.clock().runFor(2 * PAUSE);
		assertThat(asked).hasSize(1);
	}

	@Test
	void dropsAnswersThatComeLate(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, KindOfPage.SEARCH.address());
		List<Route> early = new ArrayList<>();
		page.route(SUGGESTIONS, (route) -> {
			if (route.request().url().endsWith("=xy")) {
				early.add(route);
			}
			else {
				route.fulfill(json("[]"));
			}
		});
		page.waitForRequest(SUGGESTIONS, () -> type(page, SEARCH, "xy"));
		page.waitForResponse(SUGGESTIONS, () -> page.keyboard().type("z"));
		assertThat(page.locator("[role=status]")).hasText("No suggestions");
		Response late = page.waitForResponse(SUGGESTIONS, () -> early.get(0).fulfill(json(THREE)));
		late.finished();
		page.evaluate("() => new Promise((done) => setTimeout(done))");
		assertClosed(page);
		assertThat(page.locator("[role=status]")).hasText("No suggestions");
	}

	@Test
	void leavesTheFieldAsItIsWhereNoAnswerComes(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, KindOfPage.SEARCH.address());
		answer(page, "no list");
		page.waitForResponse(SUGGESTIONS, () -> type(page, SEARCH, "xy"));
		assertClosed(page);
		page.keyboard().press("Enter");
		assertThat(page).hasURL("/search?q=xy");
	}

	@Test
	void isAPlainFieldWithoutScript(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, KindOfPage.SEARCH.address(),
				(reader) -> reader.setJavaScriptEnabled(false));
		assertThat(page.locator("[role=combobox], [role=listbox], [aria-expanded]")).hasCount(0);
		page.locator(SEARCH).fill("cto");
		page.keyboard().press("Enter");
		assertThat(page).hasURL("/search?q=cto");
		assertThat(page.locator(".first-answer a").first()).hasAttribute("href", "/roles/cto");
	}

	/** Two letters are typed, the list is open, nothing of it is chosen. */
	private static Page typed(Browsing browsing) {
		Page page = open(browsing);
		type(page, SEARCH, "xy");
		assertThat(options(page)).hasCount(3);
		assertChosen(page, null);
		return page;
	}

	private static Page open(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, KindOfPage.SEARCH.address());
		answer(page, THREE);
		return page;
	}

	private static void answer(Page page, String body) {
		page.route(SUGGESTIONS, (route) -> route.fulfill(json(body)));
	}

	private static Route.FulfillOptions json(String body) {
		return new Route.FulfillOptions().setContentType("application/json").setBody(body);
	}

	private static void type(Page page, String field, String text) {
		page.locator(field).click();
		page.keyboard().type(text);
	}

	private static Locator options(Page page) {
		return page.locator(".suggest:not([hidden]) [role=option]");
	}

	private static void assertClosed(Page page) {
		assertThat(options(page)).hasCount(0);
		assertThat(page.locator(SEARCH)).hasAttribute("aria-expanded", "false");
		assertThat(page.locator("[aria-activedescendant]")).hasCount(0);
	}

	private static void assertChosen(Page page, @Nullable String title) {
		Locator chosen = page.locator("[role=option][aria-selected=true]");
		if (title == null) {
			assertThat(chosen).hasCount(0);
			assertThat(page.locator("[aria-activedescendant]")).hasCount(0);
			return;
		}
		assertThat(chosen.locator("b")).hasText(title);
		assertThat(page.locator(SEARCH)).hasAttribute("aria-activedescendant", chosen.getAttribute("id"));
		assertThat(page.locator(SEARCH)).isFocused();
	}

}
