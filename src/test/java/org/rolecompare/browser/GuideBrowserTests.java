package org.rolecompare.browser;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.ExampleCatalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader prints the memo and chooses what a job description says.
 */
@BrowserTest
@ExampleCatalogue
class GuideBrowserTests {

	private static final String GUIDE = "/combined-roles/cpto/guide";

	private static final String JOB = "/roles/cto/job-description";

	private static final int MOST_TICKS = 8;

	private static final int MOST_SHEETS = 2;

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

	private static final Pattern A4 = Pattern.compile("/MediaBox\\s*\\[0 0 59\\d\\.\\d+ 841\\.\\d+]");

	@Test
	void printsAMemoOfTheEightLongestAnswersOnTwoSheetsAtMost(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, GUIDE);
		String all = query(page.locator("input[name=most]").all().stream().map(Locator::inputValue).toList());
		page.navigate("/combined-roles/cpto/memo?" + all);
		List<String> longest = page.locator(".two-sides li[id^=signal-]")
			.all()
			.stream()
			.sorted(Comparator.comparing((Locator answer) -> -answer.textContent().length()))
			.limit(MOST_TICKS)
			.map((answer) -> answer.getAttribute("id").replace("signal-", ""))
			.toList();
		assertThat(longest).hasSize(MOST_TICKS);
		assertThatIsPrintedOnTwoSheets(page, longest);
	}

	@Test
	void printsAMemoWithTheMostConsequencesOnTwoSheetsAtMost(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, GUIDE);
		assertThatIsPrintedOnTwoSheets(page, List.of("start-up", "demanding-domain", "technical-core", "no-deputies",
				"no-candidate", "ceo-wants-both-voices", "uncertain-times", "saving-a-salary"));
	}

	@Test
	void printsAMemoInNinePointsAndItsSmallPrintInEight(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, "/combined-roles/cpto/memo?signal=start-up&signal=no-deputies");
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		// A point is four thirds of a pixel; the numbers of sources are superscripts.
		assertThat(smallerThan(10.6, page.locator("main p, main li, main h3, main h4, main b, main span:not(.cites)")))
			.isEmpty();
		assertThat(smallerThan(11.9, page.locator("#ticked-head ~ * :is(li, b, h3, h4)"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "DESKTOP, true, DARK", "PHONE, false, LIGHT" })
	void choosesWhatAJobDescriptionSays(Screen screen, boolean script, ColorScheme scheme, Browsing browsing) {
		Page page = browsing.open(screen, JOB + "?chosen=1",
				(reader) -> reader.setJavaScriptEnabled(script).setColorScheme(scheme));
		assertThat(page.locator("#text li")).hasCount(0);
		page.locator("[id='choose-product-and-technology.architecture']").check();
		page.locator("form.ticks button").click();
		assertThat(page).hasURL(JOB + "?chosen=1&responsibility=product-and-technology.architecture");
		assertThat(page.locator("#text .profile-row").first().locator("li")).hasCount(1);
		assertThat(page.locator("#text h4").first()).hasText("Owns");
		page.locator(".tick-done a").click();
		assertThat(page).hasURL(JOB);
	}

	@Test
	void takesEverythingThatCanBeChosen(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, JOB);
		page.locator("form.ticks input[type=checkbox]")
			.evaluateAll("(boxes) => boxes.forEach((box) => box.checked = true)");
		page.locator("form.ticks button").click();
		assertThat(page.locator("#text h4", new Page.LocatorOptions().setHasText("Contributes to")).first())
			.isVisible();
		assertThat(page.locator("form.ticks input:not(:checked):not([type=hidden])")).hasCount(0);
	}

	private static List<?> smallerThan(double pixels, Locator texts) {
		return (List<?>) texts.evaluateAll("(texts, pixels) => texts.filter((text) => text.checkVisibility()"
				+ " && text.textContent.trim() && parseFloat(getComputedStyle(text).fontSize) < pixels)"
				+ ".map((text) => text.outerHTML)", pixels);
	}

	private static void assertThatIsPrintedOnTwoSheets(Page page, List<String> ticks) {
		page.navigate("/combined-roles/cpto/memo?" + query(ticks));
		assertThat(page.locator("#ticked-head")).isVisible();
		String pdf = new String(page.pdf(new PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
		assertThat(SHEET.matcher(pdf).results().count()).isBetween(1L, (long) MOST_SHEETS);
		assertThat(A4.matcher(pdf).results().count()).isEqualTo(SHEET.matcher(pdf).results().count());
	}

	private static String query(List<String> signals) {
		return signals.stream().map((signal) -> "signal=" + signal).collect(Collectors.joining("&"));
	}

}
