package org.rolecompare.guide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.judgement.Answers;
import org.rolecompare.loading.Catalogues;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What answers say, as a reader sees it. On the example catalogue, in which two chiefs
 * have seven questions, one CPTO has five, and few structures are told.
 */
class FindingsPageTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	@Test
	void offersTheQuestionsWithTheWidestReachWhereNothingIsAnswered() {
		Document page = page(List.of(), List.of());
		assertThat(page.select(".lead").text()).isEqualTo("You have answered nothing yet. Here are the structures; "
				+ "the questions that bear on most of them come first.");
		assertThat(page.select(".glance-list dd").eachText()).hasSize(3)
			.allMatch((line) -> line.matches("Nothing known \\d+ open"));
		List<Integer> reach = page.select(".next-questions .meta")
			.eachText()
			.stream()
			.map((meta) -> Integer.valueOf(meta.replaceAll("\\D", "")))
			.toList();
		assertThat(reach).hasSize(5).isSortedAccordingTo((one, other) -> other - one);
		assertThat(page.select(".next-questions a").attr("href")).startsWith("/combined-roles/cpto/guide#q-");
		assertThat(page.select("#turn-head + .hint").text()).isEqualTo("Too few answers to say what would turn this.");
		assertThat(page.select(".account, table")).isEmpty();
	}

	@Test
	void saysOfOneAnswerWhatItSpeaksForAndThatItIsTooLittle() {
		Document page = page(List.of("good-partnership"), List.of());
		assertThat(page.select(".lead").text()).startsWith("One answer. It speaks for a CTO and a CPO")
			.endsWith("; one answer is too little to go by.");
		assertThat(page.select(".crumb a").attr("href")).isEqualTo("/combined-roles/cpto/guide?yes=good-partnership");
	}

	@Test
	void judgesEachStructureByAWordAndTwoCounts() {
		Document page = page(List.of("no-market-fit", "good-partnership", "start-up"), List.of());
		Element account = page.getElementById("option-two-chiefs");
		assertThat(account.select("h4").text()).isEqualTo("A CTO and a CPO 2 to 0");
		assertThat(account.select(".counted").text()).isEqualTo("Both findings speak for it.");
		assertThat(account.select(".for-against > div").first().select("li")).hasSize(2)
			.allMatch((finding) -> !finding.select(".cites a").isEmpty());
		assertThat(account.select(".for-against > div").last().text())
			.isEqualTo("Speaks against it Nothing that you answered.");
		assertThat(account.closest(".group").select(".rail").text())
			.isEqualTo("Mostly for At least twice as many findings for as against. 1 of 3.");
		assertThat(account.select(".bears").text()).startsWith("You answered 2 of the ");
	}

	@Test
	void tellsWhatSourcesReadDifferentlyAndNeverCountsIt() {
		Document page = page(List.of("start-up"), List.of());
		Element account = page.getElementById("option-one-cpto");
		assertThat(account.select(".counted").text())
			.isEqualTo("No answer so far bears on this. One finding is read differently by different sources.");
		assertThat(account.select(".differs li").text()).contains("For it:", "Against it:");
		assertThat(account.select(".differs .cites")).hasSize(2);
		assertThat(page.select(".glance .differ").eachText()).isNotEmpty().allMatch("≠ differ"::equals);
	}

	@Test
	void settlesWhatDoesNotGoTogetherFirst() {
		Document page = page(List.of("start-up", "large-company", "good-partnership"), List.of());
		assertThat(page.select("#settle-head")).hasSize(1);
		assertThat(page.select(".settlings li .said").eachText()).hasSize(2);
		assertThat(page.select(".settlings li .meta").eachText())
			.allMatch((then) -> then.startsWith("If this holds and the other does not: "));
		assertThat(page.getElementById("option-one-cpto").text())
			.contains("One finding belongs to answers that do not go together, and does not count.");
		assertThat(page.select(".glance .differ").eachText()).contains("? to settle");
	}

	@Test
	void asksAboutWhatSeldomGoesTogether() {
		assertThat(page(List.of("good-partnership", "no-deputies"), List.of()).select("#settle-head + *, .settlings")
			.text()).isNotEmpty();
		assertThat(page(List.of("good-partnership", "no-deputies"), List.of()).select(".say").eachText())
			.contains("These answers seldom go together. Both count; please check them.");
	}

	@Test
	void countsAgainAmongWhatMattersMost() {
		Document page = page(List.of("no-market-fit", "good-partnership"), List.of("no-market-fit"));
		assertThat(page.select("section:has(#most-head) .say").eachText())
			.anyMatch((said) -> said.startsWith("By the one answer that matters most to you the picture is another: ")
					&& said.contains("one finding only on a CTO and a CPO"))
			.contains("Neither count replaces the other.");
		assertThat(page.select(".findings").text()).contains("★Matters most: ");
		Document all = page(List.of("no-market-fit", "good-partnership"), List.of("no-market-fit", "good-partnership"));
		assertThat(all.select("section:has(#most-head) .say").text()).startsWith(
				"The same holds for the 2 answers that matter most to you: mostly for (2 to 0) on a CTO and a CPO");
		assertThat(page(List.of("no-market-fit"), List.of()).select("#most-head")).isEmpty();
	}

	@Test
	void tellsWhatWouldTurnItAndHowToFindOut() {
		Document page = page(List.of("no-market-fit", "technology-is-a-means", "start-up"), List.of("no-market-fit"));
		Element group = page.select(".turn .group").first();
		assertThat(group.select(".rail").text()).isEqualTo("A CTO and a CPO now divided, 1 to 1");
		assertThat(group.select(".turns").first().select(".if").eachText()).containsExactly("If this were not so",
				"If you find out that", "If this were not so");
		assertThat(group.select(".turns li").first().text()).startsWith("If this were not so ★")
			.contains("it turns to one finding only 0 to 1");
		assertThat(group.select(".how").eachText()).contains("How to check: ask what customers pay for.");
	}

	@Test
	void tellsHowGoodTheEvidenceIs() {
		Document page = page(List.of("no-market-fit"), List.of());
		assertThat(page.select("section:has(#evidence-head) .say").first().text()).matches(
				"\\d+ of \\d+ advantages of one CPTO rests? on a study; \\d+ rests? only on those who sell something\\.");
		assertThat(page.select("#option-two-chiefs .folds details").last().select("li").text())
			.matches(".+ 1 source: \\w+");
		assertThat(page.select(".hint").first().text()).contains("None of this rests on a study.",
				"This counts and does not weigh: one finding can matter more than all the others.");
	}

	@Test
	void numbersItsSourcesFromOneOnWithoutGaps() {
		Document page = page(List.of("no-market-fit", "good-partnership", "start-up"), List.of());
		List<Integer> numbers = List
			.copyOf(new LinkedHashSet<>(page.select(".cites a").eachText().stream().map(Integer::valueOf).toList()));
		assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
		assertThat(page.select("ol.entries > li")).hasSize(numbers.size());
	}

	@Test
	void judgesTwoOptionsWhereNoStructureIsTold() {
		Document page = render("cito", List.of("clear-lines"), List.of());
		assertThat(page.select(".account h4").eachText()).containsExactly("CIO and CTO 1 to 0", "One CITO 0 to 1");
		assertThat(page.select(".account .unstated")).hasSize(2);
		assertThat(page.select("main").text()).doesNotContain("structure");
	}

	@Test
	void tellsOfTwoHundredAnswersWhatItLeavesOut() {
		List<String> nope = IntStream.range(0, 200).mapToObj((number) -> "nope-" + number).toList();
		assertThat(page(nope, nope).select(".notice").text()).contains("nope-0", "and 195 more");
	}

	private static Document page(List<String> yes, List<String> most) {
		return render("cpto", yes, most);
	}

	private static Document render(String role, List<String> yes, List<String> most) {
		Answers.Asked asked = new Answers.Asked(new LinkedHashSet<>(yes), Set.of(), new LinkedHashSet<>(most), null);
		return Rendering.render("guide/answer", "findings",
				Findings.of(Answers.of(CATALOGUE.combinedRoles().getByName(role, CATALOGUE.roles()), asked)));
	}

}
