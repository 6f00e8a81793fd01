package org.rolecompare.browser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.regex.Pattern;

import com.microsoft.playwright.Clock.InstallOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Locator.LocatorOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.KeyboardModifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.site.KindOfPage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader narrows and changes a comparison, with script: the page is swapped in place
 * and nobody loses the place.
 */
@BrowserTest
@ExampleCatalogue
class ComparisonBrowserTests {

	private static final String ADDRESS = KindOfPage.COMPARISON.address();

	private static final String PAY = "category=pay";

	private static final String METRICS = "category=key-metrics";

	private static final int MOST_SHEETS = 9;

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

	private static final Pattern A4_ON_ITS_SIDE = Pattern
		.compile("/MediaBox\\s*\\[0 0 84[12](?:\\.\\d+)? 59\\d(?:\\.\\d+)?]");

	/** After this many milliseconds a page says that it is under way. */
	private static final int PATIENCE = 300;

	private static final String COLUMNS = "summary:text-is('Columns')";

	/** When a test's clock is stopped: an hour after it was started. */
	private static final long LATER = 3_600_000;

	@Test
	void showsTheSourcesOfARowBesideItOnlyWhereThereIsRoom(Browsing browsing) {
		Page page = browsing.open(Screen.WIDE, ADDRESS);
		Locator beside = page.locator(".definition .evidence a");
		assertThat(beside.first()).isVisible();
		assertThat(beside).hasCount(page.locator(".definition .evidence li").count());
		assertThat(page.locator("td.evidence >> visible=true")).hasCount(rows(page).size() + 1);
		page.setViewportSize(Screen.DESKTOP.width(), Screen.DESKTOP.height());
		assertThat(page.locator(".evidence >> visible=true")).hasCount(0);
	}

	@Test
	void switchesACategoryOnWithOneClickInPlace(Browsing browsing) {
		Page page = open(browsing, ADDRESS);
		page.evaluate("scrollTo(0, 90)");
		Locator chip = page.locator("#show-pay");
		chip.click();
		assertThat(chip).hasAttribute("aria-current", "true");
		assertThat(page).hasURL(ADDRESS + "?" + PAY);
		assertThat(rows(page)).containsExactly("Pay");
		assertThat(page.evaluate("scrollY")).isEqualTo(90);
		assertThat(chip).isFocused();
		assertThat(page.getByRole(AriaRole.STATUS)).hasText(page.locator("#result").textContent());
		assertThat(page.locator("#result")).containsText("1 of 11 categories");
		assertThatNothingWasLoadedAnew(page);
	}

	@Test
	void tellsWhatIsOnWhereTheReaderChoosesTheColours(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, ADDRESS + "?" + PAY);
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		assertThat(page.locator("#show-pay")).hasCSS("border-bottom-width", "2px");
		assertThat(page.locator("#show-key-metrics")).hasCSS("border-bottom-width", "0px");
		String paper = (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
		assertThat(page.locator(".strip .bars i:not(.mute)").first()).not().hasCSS("background-color", paper);
	}

	@Test
	void addsTheSecondCategoryAndSwitchesOffTheFirst(Browsing browsing) {
		Page page = open(browsing, ADDRESS);
		page.locator("#show-pay").click();
		assertThat(page).hasURL(ADDRESS + "?" + PAY);
		page.locator("#show-key-metrics").click();
		assertThat(page).hasURL(ADDRESS + "?" + METRICS + "&" + PAY);
		assertThat(rows(page)).containsExactlyInAnyOrder("Key metrics", "Pay");
		page.locator("#show-pay").click();
		assertThat(page).hasURL(ADDRESS + "?" + METRICS);
		assertThat(rows(page)).containsExactly("Key metrics");
		page.locator("#clear-categories").click();
		assertThat(page).hasURL(ADDRESS);
		assertThat(rows(page)).hasSize(11);
		assertThat(focused(page)).isNotEqualTo("BODY");
		assertThatNothingWasLoadedAnew(page);
	}

	@Test
	void undoesExactlyTheLastChangeOnTheWayBack(Browsing browsing) {
		Page page = open(browsing, ADDRESS);
		String everything = page.locator("main").innerText();
		page.locator("#show-pay").click();
		assertThat(page).hasURL(ADDRESS + "?" + PAY);
		page.locator("#show-key-metrics").click();
		assertThat(page).hasURL(ADDRESS + "?" + METRICS + "&" + PAY);
		page.goBack();
		assertThat(page.locator("#show-key-metrics")).not().hasAttribute("aria-current", "true");
		assertThat(page).hasURL(ADDRESS + "?" + PAY);
		assertThat(rows(page)).containsExactly("Pay");
		page.goBack();
		assertThat(page.locator("#show-pay")).not().hasAttribute("aria-current", "true");
		assertThat(page).hasURL(ADDRESS);
		assertThat(page.locator("main").innerText()).isEqualTo(everything);
		page.goForward();
		assertThat(page.locator("#show-pay")).hasAttribute("aria-current", "true");
		assertThat(page).hasURL(ADDRESS + "?" + PAY);
		assertThatNothingWasLoadedAnew(page);
	}

	@Test
	void jumpsWithinThePageOnTheWayBackWithoutLosingTheChoice(Browsing browsing) {
		Page page = open(browsing, ADDRESS);
		page.locator("#show-pay").click();
		assertThat(page).hasURL(ADDRESS + "?" + PAY);
		String place = page.locator("td .cites a").first().getAttribute("href");
		page.locator("td .cites a").first().click();
		assertThat(page).hasURL(ADDRESS + "?" + PAY + place);
		page.goBack();
		assertThat(page).hasURL(ADDRESS + "?" + PAY);
		assertThat(rows(page)).containsExactly("Pay");
		page.goBack();
		assertThat(page).hasURL(ADDRESS);
		assertThat(page.locator("#show-pay")).not().hasAttribute("aria-current", "true");
		assertThat(rows(page)).hasSize(11);
	}

	@ParameterizedTest
	@CsvSource({ "#show-pay", "#show-all-disputed", "#kind-study" })
	void isTheSamePageWhenItsAddressIsLoadedAnew(String control, Browsing browsing) {
		Page page = open(browsing, "/compare/cto-vs-cpo-vs-cpto");
		String address = page.url();
		page.locator(control).dispatchEvent("click");
		assertThat(page).not().hasURL(address);
		assertThatNothingWasLoadedAnew(page);
		List<Object> swapped = whole(page);
		page.reload();
		assertThat(page.evaluate("window.sameVisit")).isNull();
		assertThat(whole(page)).isEqualTo(swapped);
	}

	@Test
	void findsWordsAndForgetsThem(Browsing browsing) {
		Page page = open(browsing, ADDRESS);
		Locator field = page.locator("#find");
		field.fill("revenue");
		field.press("Enter");
		assertThat(page).hasURL(ADDRESS + "?q=revenue");
		assertThat(page.locator("#find")).isFocused();
		assertThat(page.locator("mark").first()).hasText("revenue");
		assertThat(rows(page)).isNotEmpty().hasSizeLessThan(11);
		page.locator("#clear-words").click();
		assertThat(page).hasURL(ADDRESS);
		assertThat(page.locator("mark")).hasCount(0);
		assertThat(page.locator("#find")).hasValue("");
		assertThat(rows(page)).hasSize(11);
		assertThat(focused(page)).isNotEqualTo("BODY");
		assertThatNothingWasLoadedAnew(page);
	}

	@Test
	void unfoldsTheRowsThatNobodyStates(Browsing browsing) {
		Page page = open(browsing, KindOfPage.COMPARISON_FOLDED.address());
		assertThat(rows(page)).hasSizeLessThan(11);
		page.locator("#fold").click();
		assertThat(page).hasURL(KindOfPage.COMPARISON_FOLDED.address() + "?show=all");
		assertThat(rows(page)).hasSize(11);
		assertThat(page.locator("#fold")).isFocused();
		page.locator("#fold").click();
		assertThat(page).hasURL(KindOfPage.COMPARISON_FOLDED.address());
		assertThatNothingWasLoadedAnew(page);
	}

	@Test
	void movesRemovesReplacesAndAddsRoles(Browsing browsing) {
		Page page = open(browsing, "/compare/cto-vs-cpo-vs-cpto?" + PAY);
		page.locator(COLUMNS).click();
		page.locator("#right-cto").click();
		assertThat(page).hasURL("/compare/cpo-vs-cto-vs-cpto?" + PAY);
		assertThat(columns(page)).containsExactly("CPO", "CTO", "CPTO");
		assertThat(page.locator("#right-cto")).isFocused();
		page.locator("#remove-cpo").click();
		assertThat(page).hasURL("/compare/cto-vs-cpto?" + PAY);
		assertThat(columns(page)).containsExactly("CTO", "CPTO");
		assertThat(focused(page)).isNotEqualTo("BODY");
		assertThatNothingWasLoadedAnew(page);
		page.locator("#role-1").selectOption("cio");
		page.locator("#role-3").selectOption("ceo");
		page.locator(".drop form button").click();
		assertThat(page).hasURL("/compare/cio-vs-cpto-vs-ceo?" + PAY);
		assertThat(columns(page)).containsExactly("CIO", "CPTO", "CEO");
	}

	@ParameterizedTest
	@CsvSource({ "#right-cpo, #left-cpo", "#left-cpo, #right-cpo", "#remove-cto, #remove-cpo",
			"#remove-cpo, #remove-cpto", "#remove-cpto, #remove-cpo", "#right-cto, #right-cto" })
	void keepsTheFocusAmongTheColumns(String control, String next, Browsing browsing) {
		Page page = open(browsing, "/compare/cto-vs-cpo-vs-cpto");
		String address = page.url();
		page.locator(COLUMNS).click();
		page.locator(control).focus();
		page.keyboard().press("Enter");
		assertThat(page).not().hasURL(address);
		assertThat(page.locator(next)).isFocused();
		assertThatNothingWasLoadedAnew(page);
	}

	@Test
	void keepsTheFocusWhereAChoiceWasTakenBack(Browsing browsing) {
		Page page = open(browsing, ADDRESS + "?" + PAY + "&q=year");
		page.locator("#clear-categories").click();
		assertThat(page).hasURL(ADDRESS + "?q=year");
		assertThat(page.locator("#show-all-all")).isFocused();
		page.locator("#clear-words").click();
		assertThat(page).hasURL(ADDRESS);
		assertThat(page.locator("#find")).isFocused();
	}

	@Test
	void doesWhatIsClickedWhileAPageIsUnderWayOnThePageThatComes(Browsing browsing) {
		Page page = open(browsing, ADDRESS);
		Queue<Route> held = hold(page);
		page.locator("#show-pay").click();
		page.locator("#show-key-metrics").click();
		page.locator("#show-pay").click();
		assertThat(page.locator("#show-pay")).hasAttribute("aria-busy", "true");
		assertThat(page.locator("#show-key-metrics")).hasAttribute("aria-busy", "true");
		assertThat(page).hasURL(ADDRESS);
		release(page, held);
		assertThat(page).hasURL(ADDRESS + "?" + METRICS + "&" + PAY);
		assertThat(page.locator(".strip a[aria-current]")).hasCount(2);
		assertThat(page.locator("[aria-busy]")).hasCount(0);
		assertThat(page.locator("#show-pay")).isFocused();
		page.goBack();
		assertThat(page).hasURL(ADDRESS + "?" + PAY);
		assertThatNothingWasLoadedAnew(page);
	}

	@Test
	void losesNoWordThatIsTypedWhileAPageIsUnderWay(Browsing browsing) {
		Page page = open(browsing, ADDRESS);
		Queue<Route> held = hold(page);
		page.locator("#show-reports-to").click();
		page.locator("#find").fill("board");
		page.locator("#find").press("Enter");
		release(page, held);
		assertThat(page).hasURL(ADDRESS + "?category=reports-to&q=board");
		assertThat(page.locator("#find")).hasValue("board");
	}

	@Test
	void showsAndSaysThatAPageIsUnderWayIfItTakesLong(Browsing browsing) {
		Page page = open(browsing, ADDRESS);
		page.clock().install(new InstallOptions().setTime(0));
		page.clock().pauseAt(LATER);
		Queue<Route> held = hold(page);
		page.locator("#show-pay").click();
		assertThat(page.locator("#show-pay")).hasAttribute("aria-busy", "true");
		assertThat(page.locator("main")).hasAttribute("aria-busy", "true");
		page.clock().runFor(PATIENCE - 1);
		assertThat(page.locator("main")).hasCSS("opacity", "1");
		page.clock().runFor(1);
		assertThat(page.locator("main")).hasCSS("opacity", "0.5");
		assertThat(page.getByRole(AriaRole.STATUS)).hasText("Loading");
		release(page, held);
		assertThat(page.locator("#show-pay")).hasAttribute("aria-current", "true");
		assertThat(page.locator("main")).hasCSS("opacity", "1");
		assertThat(page.getByRole(AriaRole.STATUS)).hasText(page.locator("#result").textContent());
	}

	@Test
	void closesAListOfRolesWithEscapeAndWithAClickElsewhere(Browsing browsing) {
		Page page = open(browsing, ADDRESS);
		Locator fold = page.locator("details.drop").first();
		fold.locator("summary").click();
		page.keyboard().press("Escape");
		assertThat(fold).not().hasAttribute("open", "");
		assertThat(fold.locator("summary")).isFocused();
		fold.locator("summary").click();
		assertThat(fold).hasAttribute("open", "");
		page.locator("h1").click();
		assertThat(fold).not().hasAttribute("open", "");
	}

	@Test
	void opensTheLinkInAnotherTabWhereTheReaderWantsIt(Browsing browsing) {
		Page page = open(browsing, ADDRESS);
		Page other = page.context()
			.waitForPage(() -> page.locator("#show-pay")
				.click(new ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROLORMETA))));
		assertThat(other).hasURL(ADDRESS + "?" + PAY + "#row-pay");
		assertThat(page).hasURL(ADDRESS);
	}

	@Test
	void tellsWhichCategoriesAreOnInMoreThanColour(Browsing browsing) {
		Page page = open(browsing, ADDRESS + "?" + PAY);
		assertThat(page.locator("#show-pay")).hasCSS("font-weight", "600");
		assertThat(page.locator("#show-key-metrics")).hasCSS("font-weight", "400");
		assertThat(page.locator("#show-pay")).hasAttribute("aria-current", "true");
	}

	@Test
	void keepsItsHeadsInSightWhileTheTableScrollsBy(Browsing browsing) {
		Page page = open(browsing, ADDRESS);
		page.locator("#row-key-metrics")
			.evaluate("(row) => scrollTo(0, row.getBoundingClientRect().top + scrollY - 300)");
		assertThat(page.locator(".heads .letters").first().boundingBox().y).isBetween(0.0, 60.0);
		page.locator("#sources").evaluate("(sources) => scrollTo(0, sources.getBoundingClientRect().top + scrollY)");
		assertThat(page.locator(".heads .letters").first().boundingBox().y).isNegative();
	}

	@Test
	void isPrintedOnAFewSheetsOfA4OnTheirSide(Browsing browsing) {
		Page page = open(browsing, ADDRESS);
		String pdf = new String(page.pdf(new PdfOptions().setFormat("A4").setPreferCSSPageSize(true)),
				StandardCharsets.ISO_8859_1);
		assertThat(SHEET.matcher(pdf).results().count()).isBetween(4L, (long) MOST_SHEETS);
		assertThat(A4_ON_ITS_SIDE.matcher(pdf).results().count()).isEqualTo(SHEET.matcher(pdf).results().count());
	}

	/** Lets the answers of the server wait. */
	private static Queue<Route> hold(Page page) {
		Queue<Route> held = new ArrayDeque<>();
		page.route("**/compare/**", held::add);
		return held;
	}

	private static void release(Page page, Queue<Route> held) {
		page.waitForCondition(() -> !held.isEmpty());
		page.unroute("**/compare/**");
		held.remove().resume();
	}

	private static Page open(Browsing browsing, String address) {
		Page page = browsing.open(Screen.DESKTOP, address);
		page.evaluate("window.sameVisit = true");
		return page;
	}

	private static void assertThatNothingWasLoadedAnew(Page page) {
		assertThat(page.evaluate("window.sameVisit")).isEqualTo(true);
	}

	private static LocatorOptions hasText(String text) {
		return new LocatorOptions().setHasText(text);
	}

	private static List<String> rows(Page page) {
		return page.locator("table.comparison a.row-name").allTextContents();
	}

	private static List<String> columns(Page page) {
		return page.locator("table.comparison .heads .letters").allTextContents();
	}

	private static Object focused(Page page) {
		return page.evaluate("document.activeElement.tagName");
	}

	/**
	 * All that makes the page: what is read, where its links lead, what it says of
	 * itself.
	 */
	@SuppressWarnings("unchecked")
	private static List<Object> whole(Page page) {
		return (List<Object>) page.evaluate("""
				() => [document.title, document.querySelector('link[rel=canonical]').href,
				  document.querySelector('meta[name=robots]')?.content, document.querySelector('main').outerHTML]
				""");
	}

}
