package org.rolecompare.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.address.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide to a combined role and its memo, as a reader sees them.
 */
@PageTest
class GuidePageTests {

	private static final String GUIDE = "/combined-roles/cpto/guide";

	private static final String MEMO = "/combined-roles/cpto/memo";

	private static final String TICKS = "?signal=start-up&signal=large-company&signal=no-deputies&signal=scaling-up";

	@Autowired
	private Pages pages;

	@Test
	void asksEveryQuestionByDimensionAndTicksNothing() {
		Document page = this.pages.read(GUIDE);
		assertThat(page.select("form.ticks h3").eachText()).containsExactly("Stage", "Size", "Product", "People", "CEO",
				"Ownership", "Change", "Motive");
		assertThat(page.select("form.ticks input[type=checkbox][name=signal]")).hasSize(24);
		assertThat(page.select("form.ticks input[checked]")).isEmpty();
		assertThat(page.select("form.ticks li")).allMatch((line) -> !line.select("label[for], a.cite").isEmpty());
		assertThat(page.select("#answer").text()).contains("Nothing is ticked yet.");
		assertThat(page.select("a[href*=memo]")).isEmpty();
	}

	@Test
	void setsWhatIsTickedOnTwoSidesWithTextAndSources() {
		Document page = this.pages.read(GUIDE + TICKS);
		assertThat(page.select(".balance").text()).isEqualTo(
				"4 of 24 questions are ticked: 2 speak for one leader, 2 for two leaders. That is the same number on both sides.");
		Elements sides = page.select("#answer .two-sides").first().children();
		assertThat(sides.get(0).select("h3").text()).isEqualTo("For one leader 2");
		assertThat(sides.get(0).select("li").eachAttr("id")).containsExactly("signal-start-up", "signal-scaling-up");
		assertThat(sides.get(1).select("li").eachAttr("id")).containsExactly("signal-large-company",
				"signal-no-deputies");
		assertThat(page.getElementById("signal-no-deputies").text())
			.contains("Do you lack experienced heads of product and engineering?", "there is a gap between the CPTO");
		assertThat(page.getElementById("signal-no-deputies").select("a.cite")).hasSize(2);
		assertThat(page.select("form.ticks input[checked]").eachAttr("value")).containsExactly("start-up", "scaling-up",
				"large-company", "no-deputies");
	}

	@Test
	void tellsDisputesDrawbacksContradictionsAndWhatIsOpen() {
		Document page = this.pages.read(GUIDE + TICKS);
		assertThat(page.select("#answer h3").eachText()).containsExactly("For one leader 2", "For two leaders 2",
				"These contradict each other", "Drawbacks to prepare for", "Where sources disagree on this",
				"Open points 20");
		assertThat(page.select("#answer .rows li")).hasSize(1);
		assertThat(page.select("#answer .rows a").eachAttr("href")).containsExactly("#signal-start-up",
				"#signal-large-company");
		assertThat(page.select("[id^=drawback-]").eachAttr("id")).containsExactly("drawback-bottleneck",
				"drawback-gap-below");
		assertThat(page.select("li[id^=dispute-]").eachAttr("id")).containsExactly("dispute-company-age");
		assertThat(page.select("#dispute-company-age .sides li")).hasSize(2)
			.allMatch((side) -> !side.select("a.cite").isEmpty());
		assertThat(page.select(".open-points li")).hasSize(20);
	}

	@ParameterizedTest
	@ValueSource(strings = { GUIDE, MEMO })
	void saysWhatTheCountAllowsToBeSaid(String page) {
		assertThat(this.pages.read(page + "?signal=no-deputies").select(".balance").text())
			.isEqualTo("1 of 24 questions is ticked, and it speaks for two leaders. One tick is too little to go by.");
		assertThat(this.pages.read(page + "?signal=no-deputies&signal=large-company&signal=start-up")
			.select(".balance, .balance + .hint")
			.text()).contains("The two sides are close.", "differ by one question, or by no more than a quarter");
	}

	@Test
	void saysThatNothingSpeaksForTheOtherSide() {
		Document page = this.pages.read(GUIDE + "?signal=no-deputies&signal=large-company&signal=no-candidate");
		assertThat(page.select(".balance").text())
			.isEqualTo("3 of 24 questions are ticked, and all speak for two leaders.");
		assertThat(page.select("#answer .two-sides .unstated").text())
			.isEqualTo("Nothing that is ticked speaks for this.");
	}

	@Test
	void keepsTheNumbersOfTheSourcesWhateverIsTicked() {
		Document none = this.pages.read(GUIDE);
		Document some = this.pages.read(GUIDE + TICKS);
		assertThat(some.select("form.ticks a.cite").eachText()).isEqualTo(none.select("form.ticks a.cite").eachText());
		List<Integer> numbers = none.select("a.cite").eachText().stream().map(Integer::valueOf).distinct().toList();
		assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
	}

	@Test
	void leadsToTheMemoAndTheMemoBack() {
		String memo = this.pages.read(GUIDE + TICKS + "&signal=nope&signal=start-up")
			.select("a[href*=memo]")
			.attr("href");
		assertThat(memo).isEqualTo(MEMO + "?signal=start-up&signal=scaling-up&signal=large-company&signal=no-deputies");
		Document page = this.pages.read(memo);
		assertThat(page.select(".crumb a").attr("href")).isEqualTo(memo.replace("memo", "guide"));
		assertThat(page.select(".address").text()).isEqualTo("http://localhost:8080" + memo);
	}

	@Test
	void makesAMemoThatStandsAlone() {
		Document page = this.pages.read(MEMO + TICKS);
		assertThat(page.select("h1").text()).isEqualTo("Memo: one CPTO, or CTO and CPO?");
		assertThat(page.select("main .version").text()).isEqualTo(page.select("footer .version").text());
		assertThat(page.select("main time").text()).contains("21 November 2026");
		assertThat(page.select("main form")).isEmpty();
		List<Integer> numbers = page.select("a.cite").eachText().stream().map(Integer::valueOf).distinct().toList();
		assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
		assertThat(page.select("ol.entries > li")).hasSize(numbers.size());
		assertThat(page.select("h3").eachText())
			.isEqualTo(this.pages.read(GUIDE + TICKS).select("#answer h3").eachText());
	}

	@Test
	void saysThatAMemoWithoutTicksIsEmpty() {
		Document page = this.pages.read(MEMO);
		assertThat(page.select("main").text()).contains("This memo is empty");
		assertThat(page.select(".crumb a").attr("href")).isEqualTo(GUIDE);
	}

	@Test
	void namesFiftyUnknownTicksShortly() {
		String nope = IntStream.rangeClosed(1, 50).mapToObj((n) -> "signal=nope-" + n).collect(Collectors.joining("&"));
		for (String address : List.of(GUIDE, MEMO)) {
			String notice = this.pages.read(address + "?" + nope).select(".notice").text();
			assertThat(notice).contains("nope-1", "nope-5", "and 45 more")
				.doesNotContain("nope-6")
				.hasSizeLessThan(200);
		}
	}

	@Test
	void escapesWhatItDoesNotKnow() {
		Document page = this.pages.read(GUIDE + "?signal=%3Cb%3Eyes%3C/b%3E&signal=a,b&signal=%E2%80%AE");
		assertThat(page.select(".notice").text()).contains("<b>yes</b>", "a,b");
		assertThat(page.select(".notice b")).isEmpty();
		assertThat(page.select(".notice q")).hasSize(2);
	}

	@Test
	void asksFewerQuestionsOfAnotherRole() {
		Document page = this.pages.read("/combined-roles/cito/guide?signal=clear-lines");
		assertThat(page.select("form.ticks input[type=checkbox]")).hasSize(5);
		assertThat(page.select(".balance").text())
			.startsWith("1 of 5 questions is ticked, and it speaks for two leaders.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "guide", "memo" })
	void saysThatNothingFollowsWhereNothingDoes(String page) {
		Document answer = this.pages.read("/combined-roles/cdio/" + page + "?signal=busy-cio");
		assertThat(answer.select(".memo-part .unstated").eachText()).containsExactly(
				"What is ticked leads to none of the 3 drawbacks of the CDIO that our sources name.",
				"No dispute in our catalogue bears on what is ticked.");
		assertThat(answer.select(".memo-part .unstated a").attr("href")).isEqualTo("/combined-roles/cdio#drawbacks");
	}

	@ParameterizedTest
	@ValueSource(strings = { "guide", "memo" })
	void movesOtherNamesWithTheirTicks(String page) {
		assertThat(this.pages.open("/combined-roles/CTPO/" + page + "?signal=start-up"))
			.hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.headers()
			.hasValue(HttpHeaders.LOCATION, "/combined-roles/cpto/" + page + "?signal=start-up");
		assertThat(this.pages.open("/combined-roles/cto/" + page)).hasStatus(HttpStatus.NOT_FOUND)
			.failure()
			.isInstanceOf(NotFound.class)
			.hasMessageContaining("combined role cto");
		assertThat(this.pages.open("/combined-roles/nope/" + page)).hasStatus(HttpStatus.NOT_FOUND)
			.failure()
			.isInstanceOf(NotFound.class)
			.hasMessageContaining("No one role is called nope");
	}

	@Test
	void isLinkedFromTheCombinedRole() {
		for (String address : List.of("/combined-roles/cpto", "/combined-roles", "/compare/cto-vs-cpto")) {
			assertThat(this.pages.read(address).select("a").eachAttr("href")).as(address).contains(GUIDE);
		}
	}

}
