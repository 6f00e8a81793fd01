package org.rolecompare.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.rolecompare.ExampleCatalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader answers the questions about a combined role, and sees what follows.
 */
@BrowserTest
@ExampleCatalogue
class QuestionsBrowserTests {

	private static final String ROLE = "/combined-roles/cpto";

	private static final String GUIDE = ROLE + "/guide";

	@ParameterizedTest
	@CsvSource({ "DESKTOP, true, LIGHT", "DESKTOP, false, DARK", "PHONE, true, DARK", "PHONE, false, LIGHT" })
	void leadsToWhatTheAnswersSayAndBack(Screen screen, boolean script, ColorScheme scheme, Browsing browsing) {
		Page page = browsing.open(screen, GUIDE,
				(reader) -> reader.setJavaScriptEnabled(script).setColorScheme(scheme));
		choose(page, "start-up", "yes");
		choose(page, "no-market-fit", "no");
		page.locator("#q-no-market-fit .matters label").click();
		page.locator(".so-far > button").click();
		assertThat(page).hasURL(ROLE + "/answer?yes=start-up&no=no-market-fit&most=no-market-fit");
		assertThat(page.locator(".hint").first()).containsText("2 of 25 questions answered");
		page.locator(".crumb a").click();
		assertThat(page).hasURL(GUIDE + "?yes=start-up&no=no-market-fit&most=no-market-fit");
		assertThat(radio(page, "no-market-fit", "no")).isChecked();
		assertThat(page.locator("#q-no-market-fit [name=most]")).isChecked();
		page.locator(".guide-end a").click();
		assertThat(page).hasURL(GUIDE);
		assertThat(radio(page, "start-up", "")).isChecked();
	}

	@Test
	void countsWithoutScriptWhenAskedTo(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, GUIDE, (reader) -> reader.setJavaScriptEnabled(false));
		choose(page, "start-up", "yes");
		page.locator(".count-only").click();
		assertThat(page).hasURL(GUIDE + "?yes=start-up");
		assertThat(page.locator(".so-far h2 .count")).hasText("1 of 25 answered");
	}

	@ParameterizedTest
	@EnumSource(names = { "DESKTOP", "PHONE" })
	void followsEachAnswerAndLosesNothing(Screen screen, Browsing browsing) {
		Page page = browsing.open(screen, GUIDE + "#q-scaling-up");
		assertThat(page.locator(".count-only")).isHidden();
		choose(page, "scaling-up", "no");
		assertThat(page).hasURL(GUIDE + "?no=scaling-up#q-scaling-up");
		assertThat(page.locator("body > [role=status]")).containsText("1 of 25 answered");
		Object top = page.evaluate("scrollY");
		page.keyboard().press("ArrowLeft");
		assertThat(page).hasURL(GUIDE + "?yes=scaling-up#q-scaling-up");
		assertThat(radio(page, "scaling-up", "yes")).isFocused();
		assertThat(page.evaluate("scrollY")).isEqualTo(top);
		assertThat(page.locator(".topic:has(#q-scaling-up) .count").last()).hasText("1 of 3 answered");
		assertThat(page.locator(".steps a").nth(1)).hasAttribute("href", ROLE + "/answer?yes=scaling-up");
		page.reload();
		assertThat(radio(page, "scaling-up", "yes")).isChecked();
	}

	@Test
	void asksOnceAtATimeAndForTheLastAnswers(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, GUIDE);
		choose(page, "start-up", "yes");
		assertThat(page).hasURL(GUIDE + "?yes=start-up");
		List<String> asked = new ArrayList<>();
		List<Runnable> held = new ArrayList<>();
		page.route("**/guide?*", (route) -> {
			asked.add(route.request().url());
			held.add(route::resume);
		});
		choose(page, "scaling-up", "yes");
		choose(page, "no-market-fit", "yes");
		choose(page, "large-company", "no");
		page.waitForCondition(() -> !held.isEmpty());
		assertThat(asked).hasSize(1);
		page.unroute("**/guide?*");
		held.forEach(Runnable::run);
		assertThat(page).hasURL(GUIDE + "?yes=start-up&yes=scaling-up&yes=no-market-fit&no=large-company");
		assertThat(page.locator(".so-far h2 .count")).hasText("4 of 25 answered");
	}

	@Test
	void keepsTheAnswersWhenAReaderGoesBack(Browsing browsing) {
		Page page = browsing.open(Screen.PHONE, GUIDE);
		choose(page, "start-up", "yes");
		assertThat(page).hasURL(GUIDE + "?yes=start-up");
		page.locator(".next a").first().click();
		page.locator("#q-large-company").waitFor();
		choose(page, "large-company", "no");
		assertThat(page.locator(".sum b")).hasText("2 of 25 answered");
		page.goBack();
		assertThat(page).hasURL(GUIDE + "?yes=start-up&no=large-company");
		assertThat(radio(page, "large-company", "no")).isChecked();
	}

	@Test
	void keepsTheAnswersWhereNothingComesBack(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, GUIDE);
		choose(page, "start-up", "yes");
		assertThat(page).hasURL(GUIDE + "?yes=start-up");
		page.route("**/guide?*", (route) -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
		page.waitForResponse("**/guide?*", () -> choose(page, "scaling-up", "yes"));
		assertThat(radio(page, "scaling-up", "yes")).isChecked();
		page.unroute("**/guide?*");
		choose(page, "no-market-fit", "no");
		assertThat(page).hasURL(GUIDE + "?yes=start-up&yes=scaling-up&no=no-market-fit");
	}

	@Test
	void showsOneTopicAtATimeOnAPhone(Browsing browsing) {
		Page page = browsing.open(Screen.PHONE, GUIDE, (reader) -> reader.setJavaScriptEnabled(false));
		assertThat(page.locator(".ask").first()).isVisible();
		page.locator(".next a").first().click();
		assertThat(page.locator("#q-large-company")).isInViewport();
		assertThat(page.locator("#q-start-up")).isHidden();
		page.locator(".so-far summary").click();
		assertThat(page.locator(".so-far dl")).isInViewport();
	}

	private static void choose(Page page, String question, String answer) {
		page.locator("#q-" + question + " label:has([value='" + answer + "'])").first().click();
	}

	private static Locator radio(Page page, String question, String answer) {
		return page.locator("#q-" + question + " [type=radio][value='" + answer + "']");
	}

}
