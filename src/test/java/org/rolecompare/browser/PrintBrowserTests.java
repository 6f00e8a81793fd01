package org.rolecompare.browser;

import java.net.URI;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.rolecompare.site.KindOfPage;
import org.rolecompare.site.SiteTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A comparison on paper: the table, its sources with their addresses, and nothing that
 * only a screen can do.
 */
@BrowserTest
class PrintBrowserTests {

	private static final String ONLY_ON_SCREENS = "header.site nav, header.site search, .doors, .choose-fold, .drop, .skip, "
			+ "form:not(.ticks, .questioning), button, select, input, .paging";

	/**
	 * Paper lists a source exactly if something on the same paper cites it. That of a
	 * memo has a shorter list of its own, by who is speaking.
	 */
	private static final String LISTED_AND_NOT_CITED_OR_CITED_AND_NOT_LISTED = """
			() => [...document.querySelectorAll('ol.entries > li')].filter((source) => source.checkVisibility()
			    !== [...document.querySelectorAll('.cites a')].some((cite) => cite.hash === '#' + source.id && cite.checkVisibility()))
			  .map((source) => source.id)""";

	/** What the margins leave of A4, in CSS pixels: 180 mm, and 267 mm. */
	private static final int WIDTH_UPRIGHT = 680;

	private static final int WIDTH_ON_ITS_SIDE = 1009;

	@ParameterizedTest
	@EnumSource
	void showsWhatStandsOnThePageAndLeavesOutWhatOnlyAScreenCanDo(KindOfPage kind, Browsing browsing) {
		Page page = print(browsing, kind);
		assertThat(page.locator(ONLY_ON_SCREENS).locator("visible=true")).hasCount(0);
		assertThat(page.locator("h1")).isVisible();
		if (kind != KindOfPage.MEMO) {
			assertThat(page.evaluate(LISTED_AND_NOT_CITED_OR_CITED_AND_NOT_LISTED)).isEqualTo(List.of());
		}
	}

	@Test
	void leavesNoRoomForWhatOnlyAWideScreenShows(Browsing browsing) {
		Page page = print(browsing, KindOfPage.COMPARISON);
		Locator lastColumn = page.locator(".heads th").locator("visible=true").last();
		assertThat(page.locator(".evidence").locator("visible=true")).hasCount(0);
		assertThat(right(lastColumn)).isGreaterThan(right(page.locator("table.comparison")) - 2);
	}

	@ParameterizedTest
	@EnumSource
	void printsNothingOverAnythingElse(KindOfPage kind, Browsing browsing) {
		Page page = print(browsing, kind);
		boolean onItsSide = style(page, "main", "page").equals("wide");
		page.setViewportSize(onItsSide ? WIDTH_ON_ITS_SIDE : WIDTH_UPRIGHT, Screen.DESKTOP.height());
		assertThat(Probe.in(page).find("spoiltText()")).isEmpty();
		assertThat(Probe.in(page).find("sideways()")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEMO")
	void tellsWhoIsSpeakingWhereverSourcesAreListed(KindOfPage kind, Browsing browsing) {
		Page page = print(browsing, kind);
		Locator kinds = page.locator(".sources .kinds > li");
		assertThat(kinds.locator("visible=true")).hasCount(kinds.count());
		assertThat(kinds.count() > 0).isEqualTo(page.locator("ol.entries").count() > 0);
		assertThat(page.locator("ol.entries > li:not(.screen-only) .source > p + p > b").locator("visible=true"))
			.hasCount(page.locator("ol.entries > li:not(.screen-only)").count());
	}

	@Test
	void raisesTheNumbersOfSourcesAndPutsCommasBetweenThem(Browsing browsing) {
		Page page = print(browsing, KindOfPage.COMPARISON);
		Locator numbers = page.locator(".statements > li:has(.cites a + a) .cites").first();
		assertThat(numbers.evaluate("""
				(cites) => {
				  const sentence = document.createRange();
				  sentence.selectNode(cites.previousSibling);
				  const line = [...sentence.getClientRects()].at(-1);
				  const number = cites.querySelector('a').getBoundingClientRect();
				  return line.bottom - number.bottom > 2 && number.top < line.top + line.height / 2;
				}
				""")).isEqualTo(true);
		assertThat(numbers.locator("a").first().evaluate("(number) => getComputedStyle(number, '::after').content"))
			.isEqualTo("\", \"");
	}

	@Test
	void repeatsTheRolesOnEveryPageAndTearsNoRow(Browsing browsing) {
		Page page = print(browsing, KindOfPage.COMPARISON);
		assertThat(style(page, "table.comparison", "display")).isEqualTo("table");
		assertThat(style(page, "table.comparison thead", "display")).isEqualTo("table-header-group");
		assertThat(style(page, "table.comparison .heads", "position")).isEqualTo("static");
		assertThat(style(page, "table.comparison tbody tr", "break-inside")).isEqualTo("avoid");
		assertThat(style(page, "ol.entries > li", "break-inside")).isEqualTo("avoid");
	}

	@Test
	void asksTheQuestionsOfTheGuideForAPen(Browsing browsing) {
		Page page = print(browsing, KindOfPage.GUIDE_ANSWERED);
		Locator questions = page.locator(".ask label");
		assertThat(questions.locator("visible=true")).hasCount(questions.count());
		String ticks = "(labels) => labels.map((label) => getComputedStyle(label, '::before').content).filter((tick) => tick !== '\"\"').length";
		assertThat(questions.evaluateAll(ticks)).isEqualTo(page.locator(".ask label:not(.open) :checked").count());
	}

	@Test
	void unfoldsWhoOwnsWhat(Browsing browsing) {
		Page page = print(browsing, KindOfPage.COMPARISON);
		Locator rows = page.locator(".owned .rows > li");
		assertThat(rows.first()).isVisible();
		assertThat(rows.locator("visible=true")).hasCount(rows.count());
	}

	@Test
	void namesItsAddressItsVersionAndWhatIsShown(Browsing browsing) {
		Page page = print(browsing, KindOfPage.COMPARISON_FILTERED);
		Locator origin = page.locator("body > .paper-only");
		assertThat(origin).isVisible();
		assertThat(origin).containsText(SiteTest.BASE_URL + URI.create(page.url()).getRawPath());
		for (String choice : URI.create(page.url()).getRawQuery().split("&")) {
			assertThat(origin).containsText(choice);
		}
		assertThat(origin).containsText(page.locator("footer .version").textContent());
		assertThat(origin).containsText(page.locator("footer time").textContent());
		assertThat(page.locator("main > .paper-only")).containsText(page.locator("caption").textContent());
	}

	@Test
	void writesOutAnAddressOfEverySourceThatCanBeTyped(Browsing browsing) {
		Page page = print(browsing, KindOfPage.COMPARISON);
		assertThat(page.locator(".sources .paper-only"))
			.containsText(SiteTest.BASE_URL.replaceFirst("^https?://", "") + ":");
		Locator sources = page.locator("ol.entries > li > a");
		assertThat(sources.evaluateAll("""
				(links) => links.filter((link) => !link.getAttribute('href').startsWith('/references/')
				    || getComputedStyle(link, '::after').content !== JSON.stringify(link.getAttribute('href')))
				  .map((link) => link.outerHTML)
				""")).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
		assertThat(sources.count()).isGreaterThan(10);
	}

	@Test
	void isInkOnWhiteEvenWhereTheScreenIsDark(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, KindOfPage.COMPARISON.address(),
				(reader) -> reader.setColorScheme(ColorScheme.DARK));
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(style(page, "body", "background-color")).isEqualTo("rgb(255, 255, 255)");
		assertThat(style(page, "body", "color")).isEqualTo("rgb(0, 0, 0)");
	}

	private static double right(Locator element) {
		BoundingBox box = element.boundingBox();
		return box.x + box.width;
	}

	private static Page print(Browsing browsing, KindOfPage kind) {
		Page page = browsing.open(Screen.DESKTOP, kind.address());
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		return page;
	}

	private static Object style(Page page, String element, String property) {
		return page.locator(element)
			.first()
			.evaluate("(element, property) => getComputedStyle(element).getPropertyValue(property)", property);
	}

}
