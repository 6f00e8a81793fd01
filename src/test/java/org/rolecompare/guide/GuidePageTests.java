package org.rolecompare.guide;

import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide to a combined role and its memo, as a reader sees them.
 */
class GuidePageTests {

	private static final String GUIDE = "/combined-roles/cpto/guide";

	private static final String MEMO = "/combined-roles/cpto/memo";

	private static final String[] TICKS = { "start-up", "large-company", "no-deputies", "scaling-up" };

	private static final Catalogue CATALOGUE = Catalogues.example();

	@Test
	void asksEveryQuestionByDimensionAndTicksNothing() {
		Document page = guide();
		assertThat(page.select("form.ticks h3").eachText()).containsExactly("Stage", "Size", "Product", "People", "CEO",
				"Ownership", "Change", "Motive");
		assertThat(page.select("form.ticks input[type=checkbox][name=signal]")).hasSize(24);
		assertThat(page.select("form.ticks input[checked]")).isEmpty();
		assertThat(page.select("form.ticks li")).allMatch((line) -> !line.select("label[for], .cites a").isEmpty());
		assertThat(page.select("#answer").text()).contains("Nothing is ticked yet.");
		assertThat(page.select("a[href*=memo]")).isEmpty();
	}

	@Test
	void setsWhatIsTickedOnTwoSidesWithTextAndSources() {
		Document page = guide(TICKS);
		assertThat(page.select(".balance").text()).isEqualTo(
				"4 of 24 questions are ticked: 2 speak for one leader, 2 for two leaders. That is the same number on both sides.");
		Elements sides = page.select("#answer .two-sides").first().children();
		assertThat(sides.get(0).select("h3").text()).isEqualTo("For one leader 2");
		assertThat(sides.get(0).select("li").eachAttr("id")).containsExactly("signal-start-up", "signal-scaling-up");
		assertThat(sides.get(1).select("li").eachAttr("id")).containsExactly("signal-large-company",
				"signal-no-deputies");
		assertThat(page.getElementById("signal-no-deputies").text())
			.contains("Do you lack experienced heads of product and engineering?", "there is a gap between the CPTO");
		assertThat(page.getElementById("signal-no-deputies").select(".cites a")).hasSize(2);
		assertThat(page.select("form.ticks input[checked]").eachAttr("value")).containsExactly("start-up", "scaling-up",
				"large-company", "no-deputies");
	}

	@Test
	void tellsDisputesDrawbacksContradictionsAndWhatIsOpen() {
		Document page = guide(TICKS);
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
			.allMatch((side) -> !side.select(".cites a").isEmpty());
		assertThat(page.select(".open-points li")).hasSize(20);
	}

	@Test
	void saysWhatTheCountAllowsToBeSaid() {
		for (Document page : both("no-deputies")) {
			assertThat(page.select(".balance").text()).isEqualTo(
					"1 of 24 questions is ticked, and it speaks for two leaders. One tick is too little to go by.");
		}
		for (Document page : both("no-deputies", "large-company", "start-up")) {
			assertThat(page.select(".balance, .balance + .hint").text()).contains("The two sides are close.",
					"differ by one question, or by no more than a quarter");
		}
	}

	@Test
	void saysThatNothingSpeaksForTheOtherSide() {
		Document page = guide("no-deputies", "large-company", "no-candidate");
		assertThat(page.select(".balance").text())
			.isEqualTo("3 of 24 questions are ticked, and all speak for two leaders.");
		assertThat(page.select("#answer .two-sides .unstated").text())
			.isEqualTo("Nothing that is ticked speaks for this.");
	}

	@Test
	void keepsTheNumbersOfTheSourcesWhateverIsTicked() {
		Document none = guide();
		Document some = guide(TICKS);
		assertThat(some.select("form.ticks .cites a").eachText())
			.isEqualTo(none.select("form.ticks .cites a").eachText());
		List<Integer> numbers = none.select(".cites a").eachText().stream().map(Integer::valueOf).distinct().toList();
		assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
	}

	@Test
	void leadsToTheMemoAndTheMemoBack() {
		String ticks = "?signal=start-up&signal=scaling-up&signal=large-company&signal=no-deputies";
		assertThat(guide("nope", "start-up", "large-company", "no-deputies", "scaling-up", "start-up")
			.select("a[href*=memo]")
			.attr("href")).isEqualTo(MEMO + ticks);
		Document page = memo(TICKS);
		assertThat(page.select(".crumb a").attr("href")).isEqualTo(GUIDE + ticks);
		assertThat(page.select(".address").text()).isEqualTo("http://localhost" + MEMO + ticks);
	}

	@Test
	void makesAMemoThatStandsAlone() {
		Document page = memo(TICKS);
		assertThat(page.select("h1").text()).isEqualTo("Memo: one CPTO, or CTO and CPO?");
		assertThat(page.select("main .version").text()).isEqualTo(page.select("footer .version").text());
		assertThat(page.select("main time").text()).contains("1 January 2026");
		assertThat(page.select("main form")).isEmpty();
		List<Integer> numbers = page.select(".cites a").eachText().stream().map(Integer::valueOf).distinct().toList();
		assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
		assertThat(page.select("ol.entries > li")).hasSize(numbers.size());
		assertThat(page.select("h3").eachText()).isEqualTo(guide(TICKS).select("#answer h3").eachText());
	}

	@Test
	void saysThatAMemoWithoutTicksIsEmpty() {
		Document page = memo();
		assertThat(page.select("main").text()).contains("This memo is empty");
		assertThat(page.select(".crumb a").attr("href")).isEqualTo(GUIDE);
	}

	@Test
	void namesFiftyUnknownTicksShortly() {
		String[] nope = IntStream.rangeClosed(1, 50).mapToObj((n) -> "nope-" + n).toArray(String[]::new);
		for (Document page : both(nope)) {
			assertThat(page.select(".notice").text()).contains("nope-1", "nope-5", "and 45 more")
				.doesNotContain("nope-6")
				.hasSizeLessThan(200);
		}
	}

	@Test
	void asksFewerQuestionsOfAnotherRole() {
		Document page = render(Guide.of(CATALOGUE, address("cito", "clear-lines")));
		assertThat(page.select("form.ticks input[type=checkbox]")).hasSize(5);
		assertThat(page.select(".balance").text())
			.startsWith("1 of 5 questions is ticked, and it speaks for two leaders.");
	}

	@Test
	void saysThatNothingFollowsWhereNothingDoes() {
		GuideAddress address = address("cdio", "busy-cio");
		for (Document answer : List.of(render(Guide.of(CATALOGUE, address)), render(Memo.of(CATALOGUE, address)))) {
			assertThat(answer.select(".memo-part .unstated").eachText()).containsExactly(
					"What is ticked leads to none of the 3 drawbacks of the CDIO that our sources name.",
					"No dispute in our catalogue bears on what is ticked.");
			assertThat(answer.select(".memo-part .unstated a").attr("href"))
				.isEqualTo("/combined-roles/cdio#drawbacks");
		}
	}

	private static List<Document> both(String... ticks) {
		return List.of(guide(ticks), memo(ticks));
	}

	private static Document guide(String... ticks) {
		return render(Guide.of(CATALOGUE, address("cpto", ticks)));
	}

	private static Document memo(String... ticks) {
		return render(Memo.of(CATALOGUE, address("cpto", ticks)));
	}

	private static GuideAddress address(String role, String... ticks) {
		return GuideAddress.of(CATALOGUE.combinedRoles().getByName(role, CATALOGUE.roles()), List.of(ticks));
	}

	private static Document render(Guide guide) {
		return Rendering.render("guide/guide", "guide", guide);
	}

	private static Document render(Memo memo) {
		return Rendering.render("guide/memo", "memo", memo);
	}

}
