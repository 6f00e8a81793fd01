package org.rolecompare.browser;

import java.util.List;

import com.microsoft.playwright.Clock.InstallOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.site.KindOfPage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader follows a number to its source, or sees the source beside the number.
 */
@BrowserTest
@ExampleCatalogue
class CitationBrowserTests {

	private static final String ADDRESS = KindOfPage.COMPARISON.address();

	private static final int DELAY = 300;

	/** When a test's clock is stopped: an hour after it was started. */
	private static final long LATER = 3_600_000;

	@Test
	void previewsASourceWhereThePointerRests(Browsing browsing) {
		Page page = open(browsing);
		marker(page).hover();
		page.clock().runFor(DELAY - 1);
		assertThat(preview(page)).hasCount(0);
		page.clock().runFor(1);
		assertThat(preview(page)).isVisible();
		String source = page.locator(marker(page).getAttribute("href"))
			.locator(".source > p:first-child")
			.textContent();
		assertThat(preview(page)).containsText(source);
		BoundingBox box = preview(page).boundingBox();
		assertThat(box.x).isNotNegative();
		assertThat(box.x + box.width).isLessThanOrEqualTo(Screen.DESKTOP.width());
	}

	@Test
	void previewsASourceWithinTheWindowWhereverItsNumberStands(Browsing browsing) {
		Page page = open(browsing);
		page.keyboard().press("Tab");
		for (int edge : List.of(30, 400, Screen.DESKTOP.height() - 30)) {
			page.keyboard().press("Escape");
			assertThat(preview(page)).hasCount(0);
			// By the keyboard: a browser tells of its pointer again whenever a page
			// scrolls.
			marker(page).evaluate("""
					(marker, edge) => {
					  marker.blur();
					  scrollTo(0, marker.getBoundingClientRect().top + scrollY - edge);
					  marker.focus({ preventScroll: true });
					}
					""", edge);
			BoundingBox box = preview(page).boundingBox();
			assertThat(box.y).as("at %d px", edge).isNotNegative();
			assertThat(box.y + box.height).as("at %d px", edge).isLessThanOrEqualTo(Screen.DESKTOP.height());
			BoundingBox number = marker(page).boundingBox();
			assertThat(box.y >= number.y + number.height || box.y + box.height <= number.y).isTrue();
		}
	}

	@Test
	void copiesTheNumbersOfASentenceApart(Browsing browsing) {
		Page page = open(browsing);
		Locator sentence = page.locator(".statements > li:has(.cites a + a)").first();
		Object copied = sentence.evaluate("""
				(sentence) => {
				  const range = document.createRange();
				  range.selectNodeContents(sentence);
				  getSelection().removeAllRanges();
				  getSelection().addRange(range);
				  return getSelection().toString();
				}
				""");
		List<String> numbers = sentence.locator(".cites a").allTextContents();
		assertThat(String.valueOf(copied)).matches("(?s).*[.!?]\u00A0\\[" + String.join(", ", numbers) + "\\]\\s*");
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.INCLUDE, names = { "COMPARISON", "ROLE", "COMBINED_ROLE", "MOVE" })
	void keepsTheFirstNumberOnTheLineOfItsSentence(KindOfPage kind, Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, kind.address());
		for (int width : new int[] { 320, 360, 400, 600, 768, 1024, 1280, 1500 }) {
			page.setViewportSize(width, Screen.DESKTOP.height());
			assertThat(Probe.in(page).find("lonelyMarkers()")).as("%d px", width).isEmpty();
		}
	}

	@Test
	void leavesThePreviewOpenWhileThePointerIsOnIt(Browsing browsing) {
		Page page = open(browsing);
		marker(page).hover();
		page.clock().runFor(DELAY);
		preview(page).hover();
		page.clock().runFor(10L * DELAY);
		assertThat(preview(page)).isVisible();
		page.locator("h1").hover();
		page.clock().runFor(DELAY);
		assertThat(preview(page)).hasCount(0);
	}

	@Test
	void previewsNothingThatThePointerOnlyPasses(Browsing browsing) {
		Page page = open(browsing);
		marker(page).hover();
		page.clock().runFor(DELAY / 2);
		page.locator("h1").hover();
		page.clock().runFor(10L * DELAY);
		assertThat(preview(page)).hasCount(0);
	}

	@Test
	void previewsASourceWhenTheKeyboardReachesItsNumberAndClosesWithEscape(Browsing browsing) {
		Page page = open(browsing);
		page.locator("#row-primary-focus a.row-name").focus();
		page.keyboard().press("Tab");
		assertThat(page.locator(".cites a:focus")).hasCount(1);
		assertThat(preview(page)).isVisible();
		page.keyboard().press("Escape");
		assertThat(preview(page)).hasCount(0);
		assertThat(page.locator(".cites a:focus")).hasCount(1);
		page.keyboard().press("Tab");
		assertThat(preview(page)).hasCount(1);
	}

	@Test
	void closesThePreviewThatThePointerOpenedWithEscape(Browsing browsing) {
		Page page = open(browsing);
		marker(page).hover();
		page.clock().runFor(DELAY);
		assertThat(preview(page)).isVisible();
		page.keyboard().press("Escape");
		assertThat(preview(page)).hasCount(0);
	}

	@Test
	void previewsNothingUnderAFingerButJumps(Browsing browsing) {
		Page page = browsing.open(Screen.PHONE, ADDRESS, (reader) -> reader.setHasTouch(true));
		stopTheClock(page);
		Locator marker = page.locator("td .cites a").first();
		String place = marker.getAttribute("href");
		marker.tap();
		page.clock().runFor(10L * DELAY);
		assertThat(preview(page)).hasCount(0);
		assertThat(page).hasURL(ADDRESS + place);
		assertThat(page.locator(place)).isInViewport();
	}

	@Test
	void jumpsToTheSourceAndBack(Browsing browsing) {
		Page page = open(browsing);
		Locator marker = marker(page);
		String from = "#" + marker.getAttribute("id");
		String to = marker.getAttribute("href");
		marker.click();
		assertThat(page).hasURL(ADDRESS + to);
		assertThat(page.locator(to)).isInViewport();
		page.clock().runFor(10L * DELAY);
		assertThat(preview(page)).hasCount(0);
		Locator many = page.locator(to).locator("summary");
		if (many.isVisible()) {
			many.click();
		}
		page.locator(to).locator("[role=doc-backlink][href='" + from + "']").click();
		assertThat(page).hasURL(ADDRESS + from);
		assertThat(page.locator(from)).isInViewport();
		assertThat(page.locator(".heads").boundingBox().y + page.locator(".heads").boundingBox().height)
			.isLessThanOrEqualTo(page.locator(from).boundingBox().y);
	}

	@Test
	void goesOnInTheNextLineWhereManyNumbersDoNotFit(Browsing browsing) {
		Page page = browsing.open(Screen.SMALL_PHONE, ADDRESS);
		marker(page).evaluate("""
				(marker) => {
				  for (let number = 101; number < 110; number++) {
				    const another = marker.cloneNode();
				    another.removeAttribute('id');
				    another.textContent = number;
				    marker.after(', ', another);
				  }
				}
				""");
		assertThat(Probe.in(page).find("sideways()")).isEmpty();
	}

	private static Page open(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, ADDRESS);
		Browsing.awaitTheRest(page);
		stopTheClock(page);
		return page;
	}

	/** From now on time passes only when a test says so. */
	private static void stopTheClock(Page page) {
		page.clock().install(new InstallOptions().setTime(0));
		page.clock().pauseAt(LATER);
	}

	private static Locator marker(Page page) {
		return page.locator("#cell-primary-focus-cpto .cites a").first();
	}

	private static Locator preview(Page page) {
		return page.locator(".preview");
	}

}
