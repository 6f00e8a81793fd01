package org.rolecompare.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.ExampleCatalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader looks at circles on any screen, on paper and in colours of their own, and
 * switches from responsibilities to skills with script and without.
 */
@BrowserTest
@ExampleCatalogue
class OverlapBrowserTests {

	private static final String TWO = "/overlap/cto-vs-cpo";

	private static final String PICTURE = "svg.venn";

	/** In CSS pixels; below it nobody reads a label. */
	private static final double SMALLEST_LABEL = 11;

	/** Labels that stick out of the picture, lie upon each other or are too small. */
	private static final String UNREADABLE = """
			(picture, smallest) => {
			  const frame = picture.getBoundingClientRect();
			  // The box of a line is higher than its figures.
			  const top = (box) => box.top + box.height / 5, bottom = (box) => box.bottom - box.height / 5;
			  const labels = [...picture.querySelectorAll('text')].map((label) => [label.textContent, label.getBoundingClientRect(),
			    parseFloat(getComputedStyle(label).fontSize) * frame.width / picture.viewBox.baseVal.width]);
			  const out = labels.filter(([, box, size]) => size < smallest || box.left < frame.left - 1
			    || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
			  const upon = labels.filter(([, a], i) => labels.some(([, b], k) => i < k
			    && a.left < b.right - 1 && b.left < a.right - 1 && top(a) < bottom(b) && top(b) < bottom(a)));
			  return [...out, ...upon].map(([text, , size]) => text + ' at ' + Math.round(size));
			}""";

	/** How each circle is drawn, as far as a colour is not needed to see it. */
	private static final String DASHES = """
			(circles) => circles.map((circle) => { const drawn = getComputedStyle(circle);
			  return drawn.strokeDasharray + (drawn.stroke === 'none' || parseFloat(drawn.strokeWidth) === 0 ? ' not drawn' : ''); })""";

	@ParameterizedTest
	@CsvSource({ "DESKTOP, true, LIGHT", "DESKTOP, false, DARK", "PHONE, true, DARK", "PHONE, false, LIGHT" })
	void switchesToSkillsAndBack(Screen screen, boolean script, ColorScheme scheme, Browsing browsing) {
		Page page = browsing.open(screen, TWO, (reader) -> reader.setJavaScriptEnabled(script).setColorScheme(scheme));
		assertThat(page.getByRole(AriaRole.IMG)).isInViewport();
		assertThat(page.locator(".overlap-lists li")).hasCount(28);
		page.getByText("Essential skills", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page).hasURL(TWO + "?by=skills");
		assertThat(page.locator(".chip[aria-current]")).hasText("Essential skills");
		assertThat(page.locator(".overlap-lists h2").first()).containsText("Only CTO");
		assertThat(page.locator(".hint", new Page.LocatorOptions().setHasText("leans to physical goods"))).isVisible();
		page.goBack();
		assertThat(page.locator(".overlap-lists h2"))
			.hasText(new String[] { "Only CTO 13", "CTO and CPO 5", "Only CPO 10" });
	}

	@ParameterizedTest
	@ValueSource(strings = { TWO, "/overlap/cto-vs-cpto", "/overlap/cto-vs-cpo-vs-cpto", "/overlap/cto-vs-cio-vs-ciso",
			"/overlap/cto-vs-cpo?by=skills", "/overlap/cpo-vs-cpto?by=skills", "/" })
	void labelsCanBeReadOnEveryScreen(String address, Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, address);
		for (Screen screen : Screen.values()) {
			page.setViewportSize(screen.width(), screen.height());
			assertThat(page.locator(PICTURE).evaluate(UNREADABLE, SMALLEST_LABEL)).as("%s on %s", address, screen)
				.isEqualTo(List.of());
		}
	}

	@Test
	void circlesCanBeToldApartWithoutColour(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, "/overlap/cto-vs-cio-vs-ciso");
		Locator circles = page.locator(PICTURE + " path.venn-set");
		List<EmulateMediaOptions> ways = List.of(new EmulateMediaOptions(),
				new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE),
				new EmulateMediaOptions().setForcedColors(ForcedColors.NONE).setMedia(Media.PRINT));
		for (EmulateMediaOptions way : ways) {
			page.emulateMedia(way);
			List<?> drawn = (List<?>) circles.evaluateAll(DASHES);
			assertThat(drawn).hasSize(3).doesNotHaveDuplicates().noneMatch((dash) -> dash.toString().contains("not"));
			assertThat(circles.first()).isVisible();
		}
	}

}
