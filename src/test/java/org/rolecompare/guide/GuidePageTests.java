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
 * The questions about a combined role, as a reader sees them.
 */
class GuidePageTests {

	private static final String GUIDE = "/combined-roles/cpto/guide";

	private static final Catalogue CATALOGUE = Catalogues.example();

	@Test
	void asksEveryQuestionByTopicAndTakesNothingForKnown() {
		Document page = guide(List.of(), List.of(), List.of());
		assertThat(page.select(".topic-name").eachText()).contains("Stage 0 of 3 answered", "CEO 0 of 2 answered");
		int asked = page.select(".ask").size();
		assertThat(page.select(".lead").text()).startsWith(asked + " questions, three structures");
		assertThat(page.select(".nr").eachText())
			.isEqualTo(IntStream.rangeClosed(1, asked).mapToObj(String::valueOf).toList());
		assertThat(page.select(".ask")).allSatisfy((question) -> {
			assertThat(question.select("input[type=radio]").eachAttr("value")).containsExactly("yes", "no", "");
			assertThat(question.select("input[checked]").eachAttr("value")).containsExactly("");
			assertThat(question.select("input[type=radio]").eachAttr("name"))
				.containsOnly("answer[" + question.select("input[name=most]").attr("value") + "]");
			assertThat(question.select(".cites a")).isNotEmpty();
		});
		assertThat(page.select("details.topic[open] summary").text()).startsWith("Stage");
	}

	@Test
	void tellsHowManyQuestionsBearOnEachStructureUntilOneIsAnswered() {
		Document page = guide(List.of(), List.of(), List.of());
		assertThat(page.select(".so-far dd").eachText()).hasSize(3)
			.allMatch((line) -> line.matches("Nothing known \\d+ open"));
		assertThat(page.select(".so-far .note").text()).startsWith("Open: how many of the");
	}

	@Test
	void showsWhatIsAnsweredAndWhatItSaysSoFar() {
		Document page = guide(List.of("no-market-fit", "good-partnership"), List.of("scaling-up"),
				List.of("good-partnership"));
		assertThat(page.select(".ask input[type=radio][checked]:not([value=''])")
			.stream()
			.map((radio) -> radio.attr("name") + "=" + radio.val()))
			.containsExactly("answer[scaling-up]=no", "answer[no-market-fit]=yes", "answer[good-partnership]=yes");
		assertThat(page.select("input[name=most][checked]").eachAttr("value")).containsExactly("good-partnership");
		assertThat(page.select(".so-far .sum b").text()).isEqualTo("3 of 25 answered");
		assertThat(line(page, "A CTO and a CPO")).isEqualTo("Mostly for 2 to 0");
		assertThat(page.select(".so-far .note").text())
			.isEqualTo("Findings for to findings against; 1 answer matters most.");
		assertThat(page.select(".steps a").eachAttr("href")).contains(
				"/combined-roles/cpto/answer?yes=no-market-fit&yes=good-partnership&no=scaling-up&most=good-partnership");
		assertThat(page.select(".guide-end a").attr("href")).isEqualTo(GUIDE);
	}

	@Test
	void opensTheFirstTopicWithAnOpenQuestionAndLeadsOn() {
		Document page = guide(List.of("start-up", "scaling-up"), List.of("no-market-fit"), List.of());
		assertThat(page.select("details.topic[open] summary").text()).startsWith("Size");
		Element next = page.selectFirst(".next a");
		assertThat(next.text()).isEqualTo("Next: Size");
		assertThat(page.select(next.attr("href")).first().closest("details")).isNotNull();
		assertThat(page.select(".topic").last().select(".next")).isEmpty();
	}

	@Test
	void tellsWhatItLeavesOut() {
		Set<String> all = new LinkedHashSet<>(
				guide(List.of(), List.of(), List.of()).select("input[name=most]").eachAttr("value"));
		Document page = guide(List.of(all.toArray(String[]::new)), List.of("start-up", "nope"), List.copyOf(all));
		assertThat(page.select(".notice").eachText()).hasSize(4)
			.anyMatch((notice) -> notice.contains("no such question here: “nope”") || notice.contains("nope"))
			.anyMatch((notice) -> notice.startsWith("Answered with yes and with no") && notice.contains("start-up"))
			.anyMatch((notice) -> notice.startsWith("Marked as mattering most without an answer"))
			.anyMatch((notice) -> notice.startsWith("At most five answers can matter most"));
		assertThat(page.select("input[name=most][checked]")).hasSize(Answers.MOST_MARKS);
		assertThat(page.select(".so-far .note").text()).contains("a further mark is left out");
	}

	@Test
	void numbersItsSourcesAlikeWhateverIsAnswered() {
		assertThat(guide(List.of("start-up"), List.of(), List.of()).select(".ask .cites a").eachText())
			.isEqualTo(guide(List.of(), List.of(), List.of()).select(".ask .cites a").eachText());
	}

	@Test
	void asksOfARoleWithoutStructuresAsWell() {
		Document page = guide("cito", new Answers.Asked(null, null, null, Set.of("clear-lines")));
		assertThat(page.select(".lead").text())
			.isEqualTo("5 questions, two options, what speaks for and against each.");
		assertThat(page.select(".so-far dt").eachText()).containsExactly("CIO and CTO", "One CITO");
		assertThat(page.select(".so-far dd").eachText()).containsExactly("One finding only 1 to 0",
				"One finding only 0 to 1");
		assertThat(page.select(".steps a").eachText()).doesNotContain("Structures");
	}

	@Test
	void isListedBySearchEnginesOnlyWhereNothingIsAnswered() {
		assertThat(head(Answers.Asked.NOTHING)).isTrue();
		assertThat(head(new Answers.Asked(null, Set.of("start-up"), null, null))).isFalse();
		assertThat(head(new Answers.Asked(Set.of("nope"), null, null, null))).isFalse();
	}

	private static boolean head(Answers.Asked asked) {
		return page("cpto", asked).head().indexed();
	}

	private static String line(Document page, String option) {
		return page.select(".so-far dl > div")
			.stream()
			.filter((line) -> line.select("dt").text().equals(option))
			.map((line) -> line.select("dd").text())
			.findFirst()
			.orElseThrow();
	}

	private static Document guide(List<String> yes, List<String> no, List<String> most) {
		return guide("cpto", new Answers.Asked(Set.copyOf(yes), Set.copyOf(no), Set.copyOf(most), null));
	}

	private static Document guide(String role, Answers.Asked asked) {
		return Rendering.render("guide/guide", "guide", page(role, asked));
	}

	private static Guide page(String role, Answers.Asked asked) {
		return Guide.of(CATALOGUE, Answers.of(CATALOGUE.combinedRoles().getByName(role, CATALOGUE.roles()), asked));
	}

}
