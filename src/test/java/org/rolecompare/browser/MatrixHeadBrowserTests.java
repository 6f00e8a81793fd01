package org.rolecompare.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader of a matrix sees rows before anything that operates them: the head of the page
 * leaves room, in every setting of the catalogue.
 */
@BrowserTest
class MatrixHeadBrowserTests {

	@ParameterizedTest
	@CsvSource({ "DESKTOP, 385", "TABLET, 500", "PHONE, 560" })
	void theFirstRowStandsOnTheFirstScreen(Screen screen, int most, Browsing browsing) {
		for (String setting : settings(browsing)) {
			Page page = browsing.open(screen, setting);
			assertThat(firstRow(page).boundingBox().y).as(setting).isLessThanOrEqualTo(most);
			assertThat(page.locator(".legend dt").first().isVisible()).isTrue();
			assertThat(page.locator(".legend .reading").isVisible()).isEqualTo(page.locator("td .reading").count() > 0);
		}
	}

	@ParameterizedTest
	@CsvSource({ "DESKTOP, true", "TABLET, true", "PHONE, false" })
	void theLevelsStandBesideTheNameWhereThereIsRoom(Screen screen, boolean beside, Browsing browsing) {
		for (String setting : settings(browsing)) {
			Page page = browsing.open(screen, setting);
			double name = firstRow(page).locator("> th").boundingBox().y;
			double level = firstRow(page).locator("> td").first().boundingBox().y;
			assertThat(Math.abs(level - name) < 8).as("%s on %s", setting, screen).isEqualTo(beside);
		}
	}

	private static Locator firstRow(Page page) {
		return page.locator("table.matrix tbody tr[id^=row-]").first();
	}

	private static List<String> settings(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, "/responsibilities");
		List<String> settings = page.locator("h2 a").all().stream().map((link) -> link.getAttribute("href")).toList();
		// A catalogue with a single setting shows it at once.
		return settings.isEmpty() ? List.of("/responsibilities") : settings;
	}

}
