package org.rolecompare.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
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
		page.locator("#area-4").click();
		assertThat(page).hasURL(ADDRESS + PEOPLE);
		assertThat(rows(page)).hasCount(3);
		page.locator("#column-cpo").uncheck();
		page.locator("#show-columns").click();
		assertThat(page).hasURL(ADDRESS + "?role=cto&role=cpto&area=People");
		assertThat(page.locator("thead .letters")).hasText(new String[] { "CTO", "CPTO" });
		assertThat(rows(page)).hasCount(3);
		page.locator("#clear").click();
		assertThat(page).hasURL(ADDRESS);
		assertThat(rows(page)).hasCount(28);
		page.locator("#show-handover").click();
		assertThat(page).hasURL(ADDRESS + "?show=handover");
		assertThat(rows(page)).hasCount(3);
	}

	@Test
	void swapsTheRowsInPlaceAndTellsTheResult(Browsing browsing) {
		Page page = open(browsing, Screen.DESKTOP, true);
		Locator chip = page.locator("#area-4");
		chip.click();
		assertThat(chip).hasAttribute("aria-current", "true");
		assertThat(chip).isFocused();
		assertThat(page.getByRole(AriaRole.STATUS)).hasText(page.locator("#result").textContent());
		page.goBack();
		assertThat(rows(page)).hasCount(28);
	}

	@Test
	void choosesOnAPhoneWithoutScript(Browsing browsing) {
		Page page = open(browsing, Screen.PHONE, false);
		page.locator("details.filters summary").click();
		page.locator("#level-none").click();
		assertThat(page).hasURL(ADDRESS + "?level=none");
		assertThat(page.locator(".matrix .who").first()).isVisible();
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

	private static List<String> shapes(Page page) {
		return List.of("owns", "shares", "contributes", "none")
			.stream()
			.map((level) -> (String) page.locator("td .level-" + level).first().evaluate(SHAPE))
			.toList();
	}

	private static Locator rows(Page page) {
		return page.locator("table.matrix tbody tr:not(.band, .totals)");
	}

	private static Page open(Browsing browsing, Screen screen, boolean script) {
		return browsing.open(screen, ADDRESS, (reader) -> reader.setJavaScriptEnabled(script));
	}

}
