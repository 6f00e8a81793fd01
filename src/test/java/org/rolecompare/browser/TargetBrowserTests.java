package org.rolecompare.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.rolecompare.site.KindOfPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be clicked or tapped is large enough to be hit, on every kind of page.
 */
@BrowserTest
class TargetBrowserTests {

	private static final int LEAST = 24;

	private static final int LEAST_ON_A_PHONE = 44;

	private static final int MOST_MARKERS = 60;

	@ParameterizedTest
	@EnumSource
	void isLargeEnoughOutsideRunningText(KindOfPage kind, Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, kind.address());
		Probe probe = Probe.in(page);
		probe.unfold();
		for (Screen screen : Screen.values()) {
			page.setViewportSize(screen.width(), screen.height());
			assertThat(probe.find("smallTargets(" + LEAST + ")")).as("%s on %s", kind, screen).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource
	void isLargeEnoughForAThumb(KindOfPage kind, Browsing browsing) {
		Page page = browsing.open(Screen.PHONE, kind.address());
		Probe probe = Probe.in(page);
		probe.unfold();
		assertThat(probe.find("lowControls(" + LEAST_ON_A_PHONE + ")")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void letsMarkersBeHitSomeWayOffTheirNumber(KindOfPage kind, Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, kind.address());
		Probe probe = Probe.in(page);
		assertThat(probe.find("missedMarkers(" + MOST_MARKERS + ")")).isEmpty();
		page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
		assertThat(probe.find("missedMarkers(" + MOST_MARKERS + ")")).isEmpty();
	}

}
