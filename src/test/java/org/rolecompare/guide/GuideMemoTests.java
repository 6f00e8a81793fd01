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
 * The memo of a combined role, as a reader sees it.
 */
class GuideMemoTests {

	private static final String GUIDE = "/combined-roles/cpto/guide";

	private static final String MEMO = "/combined-roles/cpto/memo";

	private static final String[] TICKS = { "start-up", "large-company", "no-deputies", "scaling-up" };

	private static final Catalogue CATALOGUE = Catalogues.example();

	@Test
	void tellsDisputesDrawbacksContradictionsAndWhatIsOpen() {
		Document page = memo(TICKS);
		assertThat(page.select("h3").eachText()).containsExactly("For one leader 2", "For two leaders 2",
				"These contradict each other", "Drawbacks to prepare for", "Where sources disagree on this",
				"Open points 20");
		assertThat(page.select(".rows li")).hasSize(1);
		assertThat(page.select(".rows a").eachAttr("href")).containsExactly("#signal-start-up",
				"#signal-large-company");
		assertThat(page.select("[id^=drawback-]").eachAttr("id")).containsExactly("drawback-bottleneck",
				"drawback-gap-below");
		assertThat(page.select("li[id^=dispute-]").eachAttr("id")).containsExactly("dispute-company-age");
		assertThat(page.select("#dispute-company-age .sides li")).hasSize(2)
			.allMatch((side) -> !side.select(".cites a").isEmpty());
		assertThat(page.select(".open-points li")).hasSize(20);
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
	}

	@Test
	void saysThatAMemoWithoutTicksIsEmpty() {
		Document page = memo();
		assertThat(page.select("main").text()).contains("This memo is empty");
		assertThat(page.select(".crumb a").attr("href")).isEqualTo(GUIDE);
	}

	@Test
	void saysWhatTheCountAllowsToBeSaid() {
		for (Document page : List.of(memo("no-deputies"))) {
			assertThat(page.select(".balance").text()).isEqualTo(
					"1 of 24 questions is ticked, and it speaks for two leaders. One tick is too little to go by.");
		}
		for (Document page : List.of(memo("no-deputies", "large-company", "start-up"))) {
			assertThat(page.select(".balance, .balance + .hint").text()).contains("The two sides are close.",
					"differ by one question, or by no more than a quarter");
		}
	}

	@Test
	void saysThatNothingSpeaksForTheOtherSide() {
		Document page = memo("no-deputies", "large-company", "no-candidate");
		assertThat(page.select(".balance").text())
			.isEqualTo("3 of 24 questions are ticked, and all speak for two leaders.");
		assertThat(page.select(".two-sides .unstated").text()).isEqualTo("Nothing that is ticked speaks for this.");
	}

	@Test
	void saysThatNothingFollowsWhereNothingDoes() {
		GuideAddress address = address("cdio", "busy-cio");
		for (Document answer : List.of(render(Memo.of(CATALOGUE, address)))) {
			assertThat(answer.select(".memo-part .unstated").eachText()).containsExactly(
					"What is ticked leads to none of the 3 drawbacks of the CDIO that our sources name.",
					"No dispute in our catalogue bears on what is ticked.");
			assertThat(answer.select(".memo-part .unstated a").attr("href"))
				.isEqualTo("/combined-roles/cdio#drawbacks");
		}
	}

	@Test
	void setsWhatIsTickedOnTwoSidesWithTextAndSources() {
		Document page = memo(TICKS);
		assertThat(page.select(".balance").text()).isEqualTo(
				"4 of 24 questions are ticked: 2 speak for one leader, 2 for two leaders. That is the same number on both sides.");
		Elements sides = page.select(".two-sides").first().children();
		assertThat(sides.get(0).select("h3").text()).isEqualTo("For one leader 2");
		assertThat(sides.get(0).select("li").eachAttr("id")).containsExactly("signal-start-up", "signal-scaling-up");
		assertThat(sides.get(1).select("li").eachAttr("id")).containsExactly("signal-large-company",
				"signal-no-deputies");
		assertThat(page.getElementById("signal-no-deputies").text())
			.contains("Do you lack experienced heads of product and engineering?", "there is a gap between the CPTO");
		assertThat(page.getElementById("signal-no-deputies").select(".cites a")).hasSize(2);
	}

	private static Document memo(String... ticks) {
		return render(Memo.of(CATALOGUE, address("cpto", ticks)));
	}

	private static GuideAddress address(String role, String... ticks) {
		return GuideAddress.of(CATALOGUE.combinedRoles().getByName(role, CATALOGUE.roles()), List.of(ticks));
	}

	private static Document render(Memo memo) {
		return Rendering.render("guide/memo", "memo", memo);
	}

}
