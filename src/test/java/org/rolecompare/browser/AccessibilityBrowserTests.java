package org.rolecompare.browser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

	/** Pages on which more colours meet than ink, links and marks. */
	private static final Set<KindOfPage> COLOURFUL = EnumSet.of(KindOfPage.COMPARISON, KindOfPage.COMPARISON_WEIGHED,
			KindOfPage.COMBINED_ROLE, KindOfPage.MATRIX, KindOfPage.OVERLAP, KindOfPage.MOVE, KindOfPage.GUIDE_ANSWERED,
			KindOfPage.ANSWER);

	/**
	 * Each kind of page is looked at wide and light, and narrow and dark. A scheme is a
	 * set of colours and changes nothing else, so the other two combinations are looked
	 * at for colours only, where many of them meet; that every pair of colours stands out
	 * in both schemes is tested without a browser.
	 */
	@ParameterizedTest
	@EnumSource
	void findsNoFault(KindOfPage kind, Browsing browsing) {
		Map<ColorScheme, Page> pages = new EnumMap<>(ColorScheme.class);
		pages.put(ColorScheme.LIGHT, browsing.open(Screen.DESKTOP, kind.address()));
		pages.put(ColorScheme.DARK,
				browsing.open(Screen.PHONE, kind.address(), (reader) -> reader.setColorScheme(ColorScheme.DARK)));
		pages.values().forEach(AccessibilityBrowserTests::showAll);
		pages.values().forEach(Axe::enter);
		pages.values().forEach(Axe::start);
		List<String> faults = new ArrayList<>();
		pages.forEach((scheme, page) -> Axe.faults(page).forEach((fault) -> faults.add(scheme + ": " + fault)));
		if (COLOURFUL.contains(kind)) {
			pages.forEach((scheme, page) -> {
				page.emulateMedia(new EmulateMediaOptions().setColorScheme(other(scheme)));
				Axe.startOnColours(page);
			});
			pages.forEach(
					(scheme, page) -> Axe.faults(page).forEach((fault) -> faults.add("not " + scheme + ": " + fault)));
		}
		assertThat(faults).as(kind.address()).isEmpty();
	}

	/**
	 * A bar at the foot half hides something until a reader scrolls, and axe takes that
	 * for a small target. In a window as high as the page it hides nothing.
	 */
	private static void showAll(Page page) {
		if (page.locator(".so-far").count() > 0) {
			int height = (int) page.evaluate("Math.ceil(document.documentElement.scrollHeight)");
			page.setViewportSize(page.viewportSize().width, height);
		}
	}

	/** Suggestions are there only while a reader types. */
	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void findsNoFaultInSuggestions(ColorScheme scheme, Browsing browsing) {
		Page page = browsing.open((scheme == ColorScheme.DARK) ? Screen.PHONE : Screen.DESKTOP,
				KindOfPage.SEARCH_RESULTS.address(), (reader) -> reader.setColorScheme(scheme));
		page.locator("#search-q").fill("cto");
		page.locator(".suggest li").first().waitFor();
		page.keyboard().press("ArrowDown");
		Axe.enter(page);
		Axe.start(page);
		assertThat(Axe.faults(page)).isEmpty();
		assertThat(page.locator(".suggest [aria-selected=true]").count()).isOne();
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
		Axe.startOnColours(page);
		assertThat(Axe.faults(page)).isNotEmpty().allMatch((fault) -> fault.startsWith("color-contrast"));
	}

	private static ColorScheme other(ColorScheme scheme) {
		return (scheme == ColorScheme.LIGHT) ? ColorScheme.DARK : ColorScheme.LIGHT;
	}

}
