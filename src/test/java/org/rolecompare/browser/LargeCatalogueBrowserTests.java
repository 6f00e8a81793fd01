package org.rolecompare.browser;

import java.io.IOException;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.GeneratedCatalogue;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The served site on a catalogue of more roles than a control lists and more categories
 * than a screen holds.
 */
@BrowserTest
@DirtiesContext
class LargeCatalogueBrowserTests {

	private static final int ROLES = 80;

	private static final int CATEGORIES = 60;

	private static final String COMPARISON = "/compare/role-0019-vs-role-0020";

	@TempDir
	private static Path folder;

	@DynamicPropertySource
	static void catalogue(DynamicPropertyRegistry properties) throws IOException {
		GeneratedCatalogue large = GeneratedCatalogue.of(ROLES, CATEGORIES);
		large.writeTo(folder);
		large.writeSettingsTo(folder, 2);
		large.writeCombinedRolesTo(folder, 2);
		properties.add("rolecompare.catalogue", folder::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/compare?role=role-0001", COMPARISON + "?category=category-07&category=category-31",
			"/roles?page=2", "/responsibilities/setting-001", "/combined-roles/role-0020" })
	void isAccessible(String address, Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, address);
		Axe.enter(page);
		Axe.start(page);
		assertThat(Axe.faults(page)).isEmpty();
		Probe probe = Probe.in(page);
		for (Screen screen : Screen.values()) {
			page.setViewportSize(screen.width(), screen.height());
			assertThat(probe.find("sideways()")).as("on %s", screen).isEmpty();
		}
	}

	@Test
	void beginsATableOfManyCategoriesOnTheFirstScreen(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, COMPARISON);
		assertThat(page.locator("table.comparison .definition td").first().boundingBox().y)
			.isLessThan(Screen.DESKTOP.height());
		assertThat(page.locator("#show-category-60")).isHidden();
		page.locator(".map-fold > summary").click();
		page.locator("#show-category-60").click();
		assertThat(page).hasURL(COMPARISON + "?category=category-60");
		assertThat(page.locator("#show-category-60")).isFocused();
		assertThat(page.locator("#show-category-60")).hasAttribute("aria-current", "true");
	}

	@Test
	void suggestsRolesInEveryFieldThatTakesOne(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, COMPARISON);
		assertThat(page.locator("input[name=role]:not([type=hidden])")
			.evaluateAll(
					"(fields) => fields.filter((field) => field.list?.options.length !== 60).map((field) => field.id)"))
			.isEqualTo(java.util.List.of());
		page.locator(".map-fold > summary").click();
		page.locator("summary:text-is('Columns')").click();
		page.locator("#role-3").fill("Chief Officer 5");
		page.locator("#role-3").press("Enter");
		assertThat(page).hasURL(COMPARISON + "-vs-role-0005");
	}

}
