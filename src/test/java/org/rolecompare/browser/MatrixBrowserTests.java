package org.rolecompare.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.site.KindOfPage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader narrows a matrix with script and without, and tells its marks apart by their
 * shapes on any screen, on paper and in colours of their own.
 */
@BrowserTest
@ExampleCatalogue
class MatrixBrowserTests {

	private static final String ADDRESS = KindOfPage.MATRIX.address();

	private static final String PEOPLE = "?area=People";

	/** The widths of the four sides of a shape and how round it is. */
	private static final String SHAPE = """
			(mark) => { const shape = getComputedStyle(mark, '::before'), half = getComputedStyle(mark, '::after');
			  return [shape.borderTopWidth, shape.borderLeftWidth, shape.width, half.content === 'none' ? 'whole' : 'half',
			    shape.borderTopStyle].join(' '); }""";

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void choosesColumnsAndRowsWithScriptAndWithout(boolean script, Browsing browsing) {
		Page page = open(browsing, Screen.DESKTOP, script);
		int all = rows(page).count();
		int people = counted(page, "#area-4");
		int changes = counted(page, "#show-handover");
		page.locator("#area-4").click();
		assertThat(page).hasURL(ADDRESS + PEOPLE);
		assertThat(rows(page)).hasCount(people);
		columns(page).click();
		page.locator("#column-cpo").uncheck();
		page.locator("#show-columns").click();
		assertThat(page).hasURL(ADDRESS + "?role=cto&role=cpto&area=People");
		assertThat(page.locator("thead .letters")).hasText(new String[] { "CTO", "CPTO" });
		assertThat(rows(page)).hasCount(people);
		page.locator("#clear").click();
		assertThat(page).hasURL(ADDRESS);
		assertThat(rows(page)).hasCount(all);
		page.locator("#show-handover").click();
		assertThat(page).hasURL(ADDRESS + "?show=handover");
		assertThat(rows(page)).hasCount(changes);
	}

	@Test
	void swapsTheRowsInPlaceAndTellsTheResult(Browsing browsing) {
		Page page = open(browsing, Screen.DESKTOP, true);
		int all = rows(page).count();
		Locator chip = page.locator("#area-4");
		chip.click();
		assertThat(chip).hasAttribute("aria-current", "true");
		assertThat(chip).isFocused();
		assertThat(page.getByRole(AriaRole.STATUS)).hasText(page.locator("#result").textContent());
		page.goBack();
		assertThat(rows(page)).hasCount(all);
	}

	@Test
	void choosesOnAPhoneWithoutScript(Browsing browsing) {
		Page page = open(browsing, Screen.PHONE, false);
		page.locator(".map-fold > summary").click();
		columns(page).click();
		page.locator("#level-none").click();
		assertThat(page).hasURL(ADDRESS + "?level=none");
		assertThat(page.locator(".matrix thead .letters").first()).isVisible();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void showsOnlyWhatASourceStatesWithScriptAndWithout(boolean script, Browsing browsing) {
		Page page = open(browsing, Screen.PHONE, script);
		int readings = page.locator("td .reading").count();
		assertThat(readings).isPositive();
		assertThat(page.locator(".result-line.hidden")).hasCount(1);
		page.locator(".map-fold > summary").click();
		columns(page).click();
		page.locator("#show-stated").click();
		assertThat(page).hasURL(ADDRESS + "?show=stated");
		assertThat(page.locator("td .reading")).hasCount(0);
		assertThat(page.locator(".result-line.hidden")).hasCount(0);
		assertThat(page.locator("#result")).isVisible();
		// With script the panel stays open until the reader goes elsewhere.
		page.locator("h1").click();
		page.locator("#clear").click();
		assertThat(page).hasURL(ADDRESS);
		assertThat(page.locator("td .reading")).hasCount(readings);
	}

	@ParameterizedTest
	@EnumSource
	void showsTheMarkOfAReadingOnPaperAndInAnyColours(Screen screen, Browsing browsing) {
		Page page = open(browsing, screen, false);
		Locator mark = page.locator("td .reading > :first-child").first();
		assertThat(mark).isVisible();
		assertThat(mark).hasText("*");
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		assertThat(mark).isVisible();
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE).setMedia(Media.PRINT));
		assertThat(mark).isVisible();
		assertThat(page.locator(".legend .reading")).isVisible();
	}

	@ParameterizedTest
	@EnumSource
	void tellsMarksApartByTheirShapes(Screen screen, Browsing browsing) {
		Page page = open(browsing, screen, true);
		assertThat(shapes(page)).doesNotHaveDuplicates().hasSize(4);
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		assertThat(shapes(page)).doesNotHaveDuplicates().hasSize(4);
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE).setMedia(Media.PRINT));
		assertThat(shapes(page)).doesNotHaveDuplicates().hasSize(4);
		assertThat(page.locator("table.matrix").evaluate("(table) => getComputedStyle(table).display"))
			.isEqualTo("table");
	}

	@Test
	void beginsItsRemarksOnTheSecondVertical(Browsing browsing) {
		Page page = open(browsing, Screen.DESKTOP, true);
		double left = page.locator("main h1").boundingBox().x;
		Locator row = rows(page).first();
		assertThat(row.locator("> td").first().boundingBox().x - left).isEqualTo(240);
		assertThat(row.locator("> .remarks").boundingBox().x - left).isEqualTo(744);
	}

	@Test
	void saysWhatBecomesOfARowOnlyWhereItIsNotKeptOnASmallScreen(Browsing browsing) {
		for (Screen screen : List.of(Screen.TABLET, Screen.PHONE)) {
			Page page = open(browsing, screen, true);
			BoundingBox kept = page.locator("td.same").first().boundingBox();
			assertThat(kept.width * kept.height).isLessThanOrEqualTo(1);
			assertThat(page.locator("tr:not(.totals) td.outcome:not(.same)").first().boundingBox().width)
				.isGreaterThan(50);
		}
	}

	private static Locator columns(Page page) {
		return page.locator(".drop > summary").first();
	}

	private static List<String> shapes(Page page) {
		return List.of("owns", "shares", "contributes", "none")
			.stream()
			.map((level) -> (String) page.locator("td .level-" + level).first().evaluate(SHAPE))
			.toList();
	}

	private static int counted(Page page, String chip) {
		return Integer.parseInt(page.locator(chip + " .count").textContent());
	}

	private static Locator rows(Page page) {
		return page.locator("table.matrix tbody tr:not(.band, .totals)");
	}

	private static Page open(Browsing browsing, Screen screen, boolean script) {
		return browsing.open(screen, ADDRESS, (reader) -> reader.setJavaScriptEnabled(script));
	}

}
