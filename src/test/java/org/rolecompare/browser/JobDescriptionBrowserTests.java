package org.rolecompare.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader chooses what a job description says and takes it along.
 */
@BrowserTest
class JobDescriptionBrowserTests {

	private static final String JOB = "/roles/cpto/job-description";

	@ParameterizedTest
	@CsvSource({ "DESKTOP, true, DARK", "PHONE, false, LIGHT" })
	void switchesEveryLineBesideIt(Screen screen, boolean script, ColorScheme scheme, Browsing browsing) {
		Page page = browsing.open(screen, JOB, (reader) -> reader.setJavaScriptEnabled(script).setColorScheme(scheme));
		Locator lines = page.locator("#text .lines li");
		int all = lines.count();
		String first = lines.first().locator(".in").textContent();
		lines.first().locator(".choice").click();
		assertThat(lines).hasCount(all - 1);
		assertThat(page).hasURL(Pattern.compile(".*" + JOB + "\\?lines=[0-9a-z.]+$"));
		page.locator("#form-sources").click();
		assertThat(page).hasURL(Pattern.compile(".*\\?form=sources&lines=[0-9a-z.]+$"));
		assertThat(page.locator("#text .lines .cites a").first()).isVisible();
		page.locator("#usual").click();
		assertThat(page).hasURL(Pattern.compile(".*\\?form=sources$"));
		page.locator("#form-advertisement").click();
		assertThat(page).hasURL(Pattern.compile(".*" + JOB + "$"));
		assertThat(lines.first().locator(".in")).hasText(first);
	}

	@ParameterizedTest
	@CsvSource({ "DESKTOP, true", "PHONE, false" })
	void fillsTheBlanks(Screen screen, boolean script, Browsing browsing) {
		Page page = browsing.open(screen, JOB, (reader) -> reader.setJavaScriptEnabled(script));
		if (screen.isPhone()) {
			page.locator(".fields summary").click();
		}
		page.locator("#fill-company").fill("Acme <b>");
		page.locator("#fill").click();
		assertThat(page.locator("#text .first .in")).containsText("Acme <b>, ");
		assertThat(page.locator(".takes a").first()).hasAttribute("href", JOB + ".txt?company=Acme%20%3Cb%3E");
	}

	@Test
	void needsNoMouse(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, JOB);
		Locator choice = page.locator("#text .lines .choice").first();
		String id = choice.getAttribute("id");
		choice.focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("#text .lines #" + id)).hasCount(0);
		assertThat(page.locator("[role=status]")).containsText("lines are chosen.");
		page.goBack();
		assertThat(page.locator("#text .lines #" + id)).hasCount(1);
	}

	@ParameterizedTest
	@CsvSource({ "'', false", "?form=sources, true" })
	void copiesTheSheetForAWordProcessorAndForAForm(String query, boolean sources, Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, JOB + query,
				(reader) -> reader.setPermissions(List.of("clipboard-read", "clipboard-write")));
		assertThat(page.locator("#copy")).isVisible();
		page.locator("#copy").click();
		assertThat(page.locator("#copy")).hasText("Copied");
		assertThat(page.locator("[role=status]")).hasText("Copied, as formatted and as plain text");
		String plain = clip(page, "text/plain");
		assertThat(plain).isEqualTo(page.evaluate("(to) => fetch(to).then((answer) => answer.text())",
				page.locator(".takes a").first().getAttribute("href")));
		String html = clip(page, "text/html");
		assertThat(html).contains("<h2>Chief Product and Technology Officer", "</h3><ul><li>")
			.doesNotContain("class=", "<div", "Leave out", "more line");
		assertThat(html.contains("[1")).isEqualTo(sources);
		assertThat(html.contains("<h3>Sources</h3><ol><li>")).isEqualTo(sources);
		assertThat(html.contains("[Company], [place] · [pay]")).isNotEqualTo(sources);
		int said = page.locator("#text .lines li").count();
		assertThat(Pattern.compile("<ul>.*?</ul>")
			.matcher(html)
			.results()
			.mapToInt((list) -> list.group().split("<li>").length - 1)
			.sum()).isEqualTo(said);
	}

	@Test
	void saysThatNothingWasCopiedWhereABrowserRefuses(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, JOB);
		page.evaluate("() => { navigator.clipboard.write = () => Promise.reject(new Error('no')); }");
		page.locator("#copy").click();
		assertThat(page.locator("[role=status]")).hasText("Not copied: open the text instead");
	}

	@Test
	void hasNothingToCopyWithWithoutScript(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, JOB, (reader) -> reader.setJavaScriptEnabled(false));
		assertThat(page.locator("#copy")).isHidden();
		assertThat(page.locator(".takes a").first()).isVisible();
	}

	@Test
	void beginsWhereItWasDrawn(Browsing browsing) {
		Page page = browsing.open(Screen.PHONE, JOB);
		assertThat(page.locator("#text .lines li").first().boundingBox().y).isLessThan(700);
		page.setViewportSize(Screen.DESKTOP.width(), Screen.DESKTOP.height());
		Locator line = page.locator("#text .lines li").first();
		assertThat(line.locator(".in").boundingBox().y).isEqualTo(line.locator(".pick").boundingBox().y)
			.isLessThan(440);
	}

	private static String clip(Page page, String type) {
		return (String) page.evaluate("(type) => navigator.clipboard.read().then((items) => items[0].getType(type))"
				+ ".then((blob) => blob.text())", type);
	}

}
