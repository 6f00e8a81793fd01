package org.rolecompare.browser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolecompare.site.KindOfPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Axe finds no fault in any kind of page, wide and narrow, light and dark.
 */
@BrowserTest
class AccessibilityBrowserTests {

	@ParameterizedTest
	@EnumSource
	void findsNoFault(KindOfPage kind, Browsing browsing) {
		Map<Screen, Page> pages = new EnumMap<>(Screen.class);
		for (Screen screen : List.of(Screen.DESKTOP, Screen.PHONE)) {
			pages.put(screen, browsing.open(screen, kind.address()));
		}
		pages.values().forEach(Axe::enter);
		List<String> faults = new ArrayList<>();
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			for (Page page : pages.values()) {
				page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
				Axe.start(page);
			}
			pages.forEach((screen, page) -> Axe.faults(page)
				.forEach((fault) -> faults.add(screen + " " + scheme + ": " + fault)));
		}
		assertThat(faults).as(kind.address()).isEmpty();
	}

	@Test
	void wouldFindFaultsIfThereWereAny(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, KindOfPage.CHOOSER.address());
		Axe.enter(page);
		page.evaluate("""
				() => {
				  document.querySelector('label[for=role-1]').remove();
				  document.querySelector('h1').style.color = '#ddd';
				  document.querySelector('main').insertAdjacentHTML('beforeend', '<a href="#a">a</a><h6>Deep</h6>');
				}
				""");
		Axe.start(page);
		assertThat(Axe.faults(page)).anyMatch((fault) -> fault.startsWith("select-name"))
			.anyMatch((fault) -> fault.startsWith("color-contrast"))
			.anyMatch((fault) -> fault.startsWith("heading-order"));
	}

}
