package org.rolecompare.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.loading.Catalogues;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A board paper is printed on two upright sheets of A4 or Letter, whatever is answered.
 */
@BrowserTest
class MemoBrowserTests {

	private static final String MEMO = "/combined-roles/%s/memo?";

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

	private static final Pattern SIZE = Pattern.compile("/MediaBox\\s*\\[0 0 (\\d+)(?:\\.\\d+)? (\\d+)(?:\\.\\d+)?]");

	private static final long SEED = 20260101;

	private static final int MOST_SHEETS = 2;

	@ParameterizedTest
	@ValueSource(strings = { "cpto", "cito", "cdio" })
	void takesTwoUprightSheetsWhateverIsAnswered(String role, Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, MEMO.formatted(role));
		for (String answers : answerSets(role)) {
			page.navigate(MEMO.formatted(role) + answers);
			assertThat(page.locator(".sheet")).isVisible();
			for (String format : List.of("A4", "Letter")) {
				String pdf = new String(page.pdf(new PdfOptions().setFormat(format)), StandardCharsets.ISO_8859_1);
				assertThat(SHEET.matcher(pdf).results().count()).as(format + " " + answers)
					.isBetween(1L, (long) MOST_SHEETS);
				assertThat(SIZE.matcher(pdf).results()).isNotEmpty()
					.allMatch((size) -> Integer.parseInt(size.group(1)) < Integer.parseInt(size.group(2)));
			}
		}
	}

	@Test
	void printsTheSheetAloneInLettersThatCanBeRead(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, MEMO.formatted("cpto") + every("yes", questions("cpto")));
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator(".bench-tools, .paper-head, ol.entries").locator("visible=true")).hasCount(0);
		// Seven points, in pixels; the numbers of sources are superscripts.
		assertThat(smallerThan(9.3, page.locator(".sheet :is(p, li, th, td, dt, b, i, span)"))).isEmpty();
		assertThat(smallerThan(11.9, page.locator(".sheet .part:not(.whole) :is(p, li):not(.write *)"))).isEmpty();
	}

	@Test
	void copiesThePaperWithoutWhatItHidesAndWithBlanksToFillIn(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP,
				MEMO.formatted("cpto") + every("yes", questions("cpto").subList(0, 2)),
				(reader) -> reader.setPermissions(List.of("clipboard-read", "clipboard-write")));
		page.locator("#copy").click();
		assertThat(page.locator("#copy")).hasText("Copied");
		String html = (String) page.evaluate("() => navigator.clipboard.read()"
				+ ".then((items) => items[0].getType('text/html')).then((blob) => blob.text())");
		assertThat(html).contains("<dt>Company</dt><dd> …</dd>", "border=\"1\"")
			.doesNotContain("cell-name", "class=\"hidden\"");
	}

	@Test
	void fillsItsBlanksAndKeepsTheAnswers(Browsing browsing) {
		Page page = browsing.open(Screen.PHONE, MEMO.formatted("cpto") + every("yes", questions("cpto").subList(0, 2)),
				(reader) -> reader.setJavaScriptEnabled(false));
		page.locator(".fields summary").click();
		page.locator("#for").fill("Example & Sons");
		page.locator(".fields button").click();
		assertThat(page.locator(".blanks dd").first()).hasText("Example & Sons");
		assertThat(page.locator("input[type=hidden][name=yes]")).hasCount(2);
	}

	/** Nothing, everything, and what chance brings. */
	private static List<String> answerSets(String role) {
		List<String> questions = questions(role);
		Random random = new Random(SEED);
		List<String> sets = new ArrayList<>(List.of("", every("yes", questions), every("no", questions),
				every("yes", questions) + "&" + every("most", questions.subList(0, Math.min(5, questions.size())))));
		for (int set = 0; set < 6; set++) {
			double share = random.nextDouble();
			sets.add(questions.stream()
				.filter((question) -> random.nextDouble() < share)
				.flatMap((question) -> Stream.of((random.nextInt(4) > 0) ? "yes=" + question : "no=" + question,
						(random.nextInt(6) == 0) ? "most=" + question : ""))
				.filter((said) -> !said.isEmpty())
				.collect(Collectors.joining("&")));
		}
		return sets;
	}

	private static List<String> questions(String role) {
		return Catalogues.read(Path.of("src/main/resources/catalogue"))
			.combinedRoles()
			.find(role)
			.orElseThrow()
			.inOrder()
			.stream()
			.map((question) -> question.getSlug())
			.toList();
	}

	private static String every(String name, List<String> questions) {
		return questions.stream().map((question) -> name + "=" + question).collect(Collectors.joining("&"));
	}

	private static List<?> smallerThan(double pixels, Locator texts) {
		return (List<?>) texts.evaluateAll("(texts, pixels) => texts.filter((text) => text.checkVisibility()"
				+ " && text.textContent.trim() && !text.closest('.cites, .hidden, .cell-name') && parseFloat(getComputedStyle(text).fontSize) < pixels)"
				+ ".map((text) => text.outerHTML)", pixels);
	}

}
