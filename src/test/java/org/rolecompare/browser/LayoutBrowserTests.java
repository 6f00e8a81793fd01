package org.rolecompare.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.rolecompare.site.KindOfPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page fits on every screen, at any spacing and zoom, and stands still.
 */
@BrowserTest
class LayoutBrowserTests {

	/** The spacing of WCAG 1.4.12, which a reader may set. */
	private static final String WIDE_SPACING = """
			* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
			p { margin-bottom: 2em !important }
			""";

	/** How much of a screen may stand still while the rest is scrolled. */
	private static final double MOST_STICKING = .25;

	@ParameterizedTest
	@EnumSource
	void fitsOnEveryScreenFoldedAndUnfolded(KindOfPage kind, Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, kind.address());
		Probe probe = Probe.in(page);
		for (Screen screen : Screen.values()) {
			page.setViewportSize(screen.width(), screen.height());
			assertThat(probe.find("sideways()")).as("%s on %s", kind, screen).isEmpty();
			assertThat(probe.find("spoiltText()")).as("%s on %s", kind, screen).isEmpty();
		}
		probe.unfold();
		for (Screen screen : Screen.values()) {
			page.setViewportSize(screen.width(), screen.height());
			assertThat(probe.find("sideways()")).as("%s unfolded on %s", kind, screen).isEmpty();
			assertThat(probe.find("tornWords()")).as("%s unfolded on %s", kind, screen).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource
	void losesNothingWhenLettersWordsAndLinesAreSpacedOut(KindOfPage kind, Browsing browsing) {
		// Our policy allows no style but our own, as it does to a reader's extension.
		Page page = browsing.open(Screen.DESKTOP, kind.address(), (reader) -> reader.setBypassCSP(true));
		page.addStyleTag(new Page.AddStyleTagOptions().setContent(WIDE_SPACING));
		Probe probe = Probe.in(page);
		for (Screen screen : Screen.values()) {
			page.setViewportSize(screen.width(), screen.height());
			assertThat(probe.find("sideways()")).as("%s on %s", kind, screen).isEmpty();
			assertThat(probe.find("spoiltText()")).as("%s on %s", kind, screen).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource
	void losesNothingAtTwiceTheSize(KindOfPage kind, Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, kind.address(), (reader) -> reader.setDeviceScaleFactor(2));
		Probe probe = Probe.in(page);
		probe.unfold();
		List<String> lost = new ArrayList<>(probe.find("readable()"));
		page.setViewportSize(Screen.DESKTOP.width() / 2, Screen.DESKTOP.height() / 2);
		lost.removeAll(probe.find("readable()"));
		assertThat(lost).isEmpty();
		assertThat(probe.find("sideways()")).isEmpty();
	}

	/** A desktop at 400 %: as narrow as the smallest phone, and very low. */
	@ParameterizedTest
	@EnumSource
	void leavesRoomForReadingAtFourTimesTheSize(KindOfPage kind, Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, kind.address(), (reader) -> reader.setDeviceScaleFactor(4));
		page.setViewportSize(Screen.DESKTOP.width() / 4, Screen.DESKTOP.height() / 4);
		Probe probe = Probe.in(page);
		assertThat(probe.find("sideways()")).isEmpty();
		assertThat(probe.find("spoiltText()")).isEmpty();
		assertThat(probe.find("sticking(" + MOST_STICKING + ")")).isEmpty();
		probe.unfold();
		assertThat(probe.find("sideways()")).isEmpty();
	}

	@Test
	void scrollsNothingSidewaysWhereFiveRolesDoNotFit(Browsing browsing) {
		Page page = browsing.open(Screen.TABLET, KindOfPage.COMPARISON_OF_FIVE.address());
		assertThat(Probe.in(page).find("sideways()")).isEmpty();
		assertThat(page.locator(".definition .cell-role").allInnerTexts()).hasSize(5).doesNotContain("");
		assertThat(page.locator(".definition .cell-role").last().isVisible()).isTrue();
	}

	@Test
	void showsTheChooserAndTheTableOnTheFirstScreen(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, KindOfPage.HOME.address());
		assertThat(bottom(page.locator("form.chooser"))).isLessThan(Screen.DESKTOP.height());
		assertThat(bottom(page.locator("table.comparison tbody tr").first())).isLessThan(Screen.DESKTOP.height());
		assertThat(page.locator("table.comparison thead").isVisible()).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	void movesNothingWhileItLoadsNorForReadersWhoWantItStill(KindOfPage kind, Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, kind.address());
		Object shift = page.evaluate("""
				() => new Promise((done) => {
				  let sum = 0;
				  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value; }))
				    .observe({ type: 'layout-shift', buffered: true });
				  requestAnimationFrame(() => requestAnimationFrame(() => done(String(sum))));
				})
				""");
		assertThat(shift).isEqualTo("0");
		page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
		assertThat(Probe.in(page).find("moving()")).isEmpty();
	}

	private static double bottom(Locator element) {
		BoundingBox box = element.boundingBox();
		return box.y + box.height;
	}

}
