package org.rolecompare.browser;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.rolecompare.site.KindOfPage;
import org.rolecompare.site.SiteTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sheets that come out of a printer, on A4 and on Letter: they say what the page
 * says, and nothing on them is torn, covered or without its head.
 */
@BrowserTest
class PaperBrowserTests {

	/** As somebody types it. */
	private static final String HOST = SiteTest.BASE_URL.replaceFirst("^https?://", "");

	private static final Set<KindOfPage> PRINTED = EnumSet.of(KindOfPage.COMPARISON, KindOfPage.COMPARISON_OF_FIVE,
			KindOfPage.COMPARISON_FILTERED, KindOfPage.ROLE_THAT_COMBINES, KindOfPage.CATEGORY,
			KindOfPage.COMBINED_ROLE, KindOfPage.ANSWER, KindOfPage.MEMO, KindOfPage.STRUCTURES, KindOfPage.FIGURES,
			KindOfPage.JOB_DESCRIPTION, KindOfPage.JOB_DESCRIPTION_WITH_SOURCES, KindOfPage.MATRIX,
			KindOfPage.MATRIX_FILTERED, KindOfPage.OVERLAP, KindOfPage.MOVE);

	private static final Set<KindOfPage> ON_THEIR_SIDE = EnumSet.of(KindOfPage.COMPARISON,
			KindOfPage.COMPARISON_OF_FIVE, KindOfPage.COMPARISON_FILTERED, KindOfPage.MATRIX,
			KindOfPage.MATRIX_FILTERED);

	private static final int MOST_SHEETS_OF_TWO_ROLES = 8;

	/** Too short to be found in one place alone. */
	private static final int SHORT = 6;

	/**
	 * Every text of the page that paper shows, in order: what it says, the number of the
	 * row and of the table that it belongs to, whether it is in the head of that table.
	 * Two things bear on the order: whatever floats is painted before what surrounds it
	 * and whatever has a position after it, and the items of a grid run from sheet to
	 * sheet side by side.
	 */
	private static final String TEXTS = """
			() => {
			  const rows = [...document.querySelectorAll('tbody tr, ol.entries > li, .dispute-row, .rows > li, .points > li,'
			    + ' .dispute-account, .question-read, .duties > li, .profile-list > li, .lines .row')];
			  const tables = [...document.querySelectorAll('table')];
			  const numbers = new Map();
			  const number = (element) => numbers.get(element) ?? numbers.set(element, numbers.size + 1).get(element);
			  const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
			  const texts = [];
			  while (walk.nextNode()) {
			    const element = walk.currentNode.parentElement;
			    const range = document.createRange();
			    range.selectNodeContents(walk.currentNode);
			    const box = range.getBoundingClientRect();
			    if (!element.checkVisibility() || element.closest('.hidden, svg') || box.width < 2 || box.height < 2) { continue; }
			    let layer = '';
			    const lanes = [];
			    for (let up = element; up.localName !== 'main'; up = up.parentElement) {
			      const style = getComputedStyle(up);
			      layer += (style.position !== 'static' ? 'p' : '') + (style.float !== 'none' ? 'f' : '');
			      if (/grid|flex/.test(getComputedStyle(up.parentElement).display)) { lanes.unshift([number(up.parentElement), number(up)]); }
			    }
			    texts.push({
			      text: walk.currentNode.data, layer, lanes, row: rows.findIndex((row) => row.contains(element)),
			      table: tables.findIndex((table) => table.contains(element)), head: element.closest('thead') !== null
			    });
			  }
			  return texts;
			}""";

	private static final String ADDRESSES_OF_SOURCES = """
			() => [...document.querySelectorAll('ol.entries > li > a')].filter((link) => link.parentElement.checkVisibility())
			  .map((link) => link.getAttribute('href'))""";

	private static final List<String> FORMATS = List.of("A4", "Letter");

	private static final Map<KindOfPage, Map<String, Printed>> PRINTS = new HashMap<>();

	static Stream<Arguments> papers() {
		return PRINTED.stream().flatMap((kind) -> FORMATS.stream().map((format) -> Arguments.of(kind, format)));
	}

	@ParameterizedTest
	@MethodSource("papers")
	void saysWhatThePageSays(KindOfPage kind, String format, Browsing browsing) {
		Printed printed = print(kind, format, browsing);
		assertThat(printed.missing).isEmpty();
		assertThat(printed.addresses).allMatch((address) -> printed.whole.contains(Sheet.bare(address)));
	}

	@ParameterizedTest
	@MethodSource("papers")
	void tearsNoRow(KindOfPage kind, String format, Browsing browsing) {
		Printed printed = print(kind, format, browsing);
		Map<Integer, Set<Integer>> sheets = new HashMap<>();
		printed.found.stream()
			.filter((text) -> text.row >= 0)
			.forEach((text) -> sheets.computeIfAbsent(text.row, (row) -> new LinkedHashSet<>())
				.addAll(List.of(text.first, text.last)));
		assertThat(sheets.entrySet()
			.stream()
			.filter((row) -> row.getValue().size() > 1)
			.map((row) -> printed.row(row.getKey()))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("papers")
	void repeatsTheHeadOfEveryTable(KindOfPage kind, String format, Browsing browsing) {
		Printed printed = print(kind, format, browsing);
		Map<Integer, Set<Integer>> sheets = new HashMap<>();
		printed.found.stream()
			.filter((text) -> text.table >= 0 && !text.head)
			.forEach((text) -> sheets.computeIfAbsent(text.table, (table) -> new LinkedHashSet<>()).add(text.first));
		sheets.forEach((table, with) -> assertThat(with)
			.allSatisfy((sheet) -> assertThat(printed.sheets.get(sheet).text()).contains(printed.head(table))));
	}

	@ParameterizedTest
	@MethodSource("papers")
	void printsNoLineOverAnother(KindOfPage kind, String format, Browsing browsing) {
		assertThat(print(kind, format, browsing).sheets.stream().flatMap((sheet) -> sheet.spoiled().stream()))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("papers")
	void saysOnEverySheetWhatItIsAPartOf(KindOfPage kind, String format, Browsing browsing) {
		List<Sheet> sheets = print(kind, format, browsing).sheets;
		String first = sheets.get(0).text() + sheets.get(0).foot();
		String address = HOST + kind.address().replaceFirst("\\?.*", "");
		assertThat(first).contains(Sheet.bare(address)).contains("catalogue");
		for (int number = 1; number <= sheets.size(); number++) {
			assertThat(sheets.get(number - 1).foot()).contains("RoleCompare")
				.containsPattern("\\b" + number + "(/|of)" + sheets.size());
		}
		assertThat(sheets.subList(1, sheets.size())).allSatisfy((sheet) -> assertThat(sheet.foot()).contains(HOST));
	}

	@ParameterizedTest
	@MethodSource("papers")
	void wastesNoSheet(KindOfPage kind, String format, Browsing browsing) {
		List<Sheet> sheets = print(kind, format, browsing).sheets;
		assertThat(sheets.subList(0, sheets.size() - 1)).extracting(Sheet::filled).allMatch((share) -> share > 0.5);
		assertThat(sheets).extracting(Sheet::isUpright).containsOnly(!ON_THEIR_SIDE.contains(kind));
	}

	@ParameterizedTest
	@EnumSource(names = "COMPARISON")
	void putsTwoRolesOnEightSheets(KindOfPage kind, Browsing browsing) {
		assertThat(print(kind, "A4", browsing).sheets).hasSizeLessThanOrEqualTo(MOST_SHEETS_OF_TWO_ROLES);
		assertThat(print(kind, "Letter", browsing).sheets).hasSizeLessThanOrEqualTo(MOST_SHEETS_OF_TWO_ROLES);
	}

	/** A page is printed once for all that is asked of its sheets. */
	@SuppressWarnings({ "unchecked", "NullAway" })
	private static Printed print(KindOfPage kind, String format, Browsing browsing) {
		return PRINTS.computeIfAbsent(kind, (missing) -> {
			Page page = browsing.open(Screen.DESKTOP, kind.address());
			page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
			List<Map<String, Object>> texts = (List<Map<String, Object>>) page.evaluate(TEXTS);
			List<String> addresses = (List<String>) page.evaluate(ADDRESSES_OF_SOURCES);
			return FORMATS.stream()
				.collect(Collectors.toMap((paper) -> paper,
						(paper) -> Printed.of(texts, addresses, Sheet.print(page, paper))));
		}).get(format);
	}

	/** A text of the page, and the sheets on which it begins and ends, counted from 0. */
	private record Text(String text, int row, int table, boolean head, int first, int last) {
	}

	/** A page beside its sheets. */
	private record Printed(List<Sheet> sheets, String whole, List<Integer> ends, List<Text> found, List<String> missing,
			List<String> addresses) {

		static Printed of(List<Map<String, Object>> texts, List<String> addresses, List<Sheet> sheets) {
			StringBuilder whole = new StringBuilder();
			List<Integer> ends = new ArrayList<>();
			for (Sheet sheet : sheets) {
				ends.add(whole.append(sheet.text()).length());
			}
			Printed printed = new Printed(sheets, whole.toString(), ends, new ArrayList<>(), new ArrayList<>(),
					addresses);
			Map<String, Integer> reached = new HashMap<>();
			for (Map<String, Object> text : texts) {
				printed.find(text, reached);
			}
			return printed;
		}

		private void find(Map<String, Object> text, Map<String, Integer> reached) {
			String bare = Sheet.bare((String) text.get("text"));
			boolean inOrder = bare.length() >= SHORT;
			List<String> lanes = lanes(text, reached);
			int at = this.whole.indexOf(bare, inOrder ? reached.get(lanes.get(lanes.size() - 1)) : 0);
			if (at < 0) {
				this.missing.add((String) text.get("text"));
			}
			else if (inOrder) {
				lanes.forEach((lane) -> reached.merge(lane, at + bare.length(), Math::max));
				this.found.add(new Text(bare, (int) text.get("row"), (int) text.get("table"),
						(boolean) text.get("head"), sheetAt(at), sheetAt(at + bare.length() - 1)));
			}
		}

		/**
		 * The lanes in which a text stands, from the page to the innermost one. All that
		 * are side by side begin where the first of them does.
		 */
		@SuppressWarnings("unchecked")
		private static List<String> lanes(Map<String, Object> text, Map<String, Integer> reached) {
			String layer = text.get("layer") + " ";
			List<String> lanes = new ArrayList<>(List.of(layer));
			reached.putIfAbsent(layer, 0);
			for (List<Object> lane : (List<List<Object>>) text.get("lanes")) {
				String start = layer + "beside " + lane.get(0);
				reached.putIfAbsent(start, reached.get(lanes.get(lanes.size() - 1)));
				reached.putIfAbsent(layer + lane.get(1), reached.get(start));
				lanes.add(layer + lane.get(1));
			}
			return lanes;
		}

		String row(int number) {
			return this.found.stream()
				.filter((text) -> text.row == number)
				.map(Text::text)
				.collect(Collectors.joining(" "));
		}

		List<String> head(int table) {
			return this.found.stream().filter((text) -> text.table == table && text.head).map(Text::text).toList();
		}

		private int sheetAt(int letter) {
			return (int) this.ends.stream().filter((end) -> end <= letter).count();
		}

	}

}
