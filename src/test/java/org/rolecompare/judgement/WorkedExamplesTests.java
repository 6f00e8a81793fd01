package org.rolecompare.judgement;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.Signal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rule gives what was worked out by hand, and so does the second count by which it is
 * checked.
 */
class WorkedExamplesTests {

	private static final String NOTHING = "nothing known 0 to 0";

	private static final String ONE_FOR = "one finding only 1 to 0";

	private static final String ONE_AGAINST = "one finding only 0 to 1";

	private static final GivenAnswers FORTY_PEOPLE = GivenAnswers.of(
			"start-up below-forty single-product founder-holds-vision waiting-for-the-founder pulling-apart "
					+ "ceo-as-referee no-deputies nobody-wrote-it-down",
			"large-company digital-transformation technical-core",
			"waiting-for-the-founder no-deputies nobody-wrote-it-down");

	private static CombinedRoleCase told;

	private static SecondCount second;

	@BeforeAll
	static void read() throws IOException {
		told = WorkedExamples.read();
		second = new SecondCount(WorkedExamples.FOLDER, "cpto");
	}

	@Test
	void ofThreeAnswersTwoOfWhichAreReadDifferently() {
		GivenAnswers given = GivenAnswers.of("start-up too-small-for-two no-deputies", "", "");
		assertThat(judged(given)).containsExactly(ONE_AGAINST, ONE_AGAINST, ONE_FOR, NOTHING, NOTHING, ONE_FOR,
				NOTHING);
		assertThat(differing(given, "one-cpto")).containsExactly("start-up", "too-small-for-two");
		assertThat(differing(given, "cto-and-head-of-product")).containsExactly("start-up");
		assertThat(turned(given)).allSatisfy((structure, turns) -> assertThat(turns).isEmpty());
		assertThat(open(given)).startsWith("no-market-fit").contains("large-company", "scaling-up", "below-forty");
	}

	@Test
	void ofACompanyOfFortyPeople() {
		assertThat(judged(FORTY_PEOPLE)).containsExactly("mostly against 0 to 3", "mostly against 1 to 2",
				"divided 2 to 2", "mostly for 4 to 0", "divided 1 to 1", NOTHING, "divided 1 to 1");
		assertThat(differing(FORTY_PEOPLE, "one-cpto")).containsExactly("start-up", "below-forty", "pulling-apart");
		assertThat(differing(FORTY_PEOPLE, "neither-yet")).containsExactly("start-up", "founder-holds-vision");
		assertThat(judged(Judgement.of(FORTY_PEOPLE.to(told).marked()))).containsExactly(ONE_AGAINST,
				"mostly against 0 to 2", ONE_AGAINST, ONE_FOR, NOTHING, NOTHING, ONE_FOR);
	}

	@Test
	void ofWhatWouldTurnACompanyOfFortyPeople() {
		Map<String, List<String>> turns = turned(FORTY_PEOPLE);
		assertThat(turns.get("two-chiefs")).isEmpty();
		assertThat(turns.get("cto-and-head-of-product")).isEmpty();
		assertThat(turns.get("interim")).isEmpty();
		assertThat(turns.get("one-cpto"))
			.startsWith("1 no-deputies=no divided 1 to 1", "1 nobody-wrote-it-down=no divided 1 to 1")
			.contains("3 no-market-fit=no divided 2 to 2", "3 inseparable=yes divided 2 to 2",
					"3 scaling-up=yes divided 2 to 2", "5 pulling-apart~for divided 2 to 2")
			.noneMatch((turn) -> turn.contains("right-person=yes"));
		assertThat(turns.get("neither-yet")).contains("1 waiting-for-the-founder=no mostly for 2 to 1",
				"4 ceo-as-referee=no mostly for 2 to 1", "4 single-product=no mostly against 1 to 2",
				"4 below-forty=no mostly against 1 to 2");
		assertThat(turns.get("keep-as-is")).contains("3 aim-is-alignment=yes mostly for 2 to 1",
				"3 scaling-up=yes mostly against 1 to 2");
		assertThat(turns.get("cpo-and-vp-engineering")).contains("3 no-market-fit=yes mostly for 2 to 1",
				"3 technology-is-a-means=yes mostly for 2 to 1", "4 single-product=no mostly for 2 to 1",
				"3 heavy-engineering-work=yes mostly against 1 to 2");
	}

	@Test
	void ofAnswersThatDoNotGoTogether() {
		GivenAnswers given = GivenAnswers.of("start-up large-company good-partnership pulling-apart inseparable", "",
				"");
		assertThat(judged(given)).containsExactly(ONE_AGAINST, ONE_FOR, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
		Answers answers = given.to(told);
		assertThat(answers.contradictions()).extracting((pair) -> pair.one().getSlug() + " " + pair.other().getSlug())
			.containsExactlyInAnyOrder("start-up large-company", "pulling-apart good-partnership");
		assertThat(judged(settled(answers, "start-up"))).startsWith("divided 1 to 1", ONE_FOR);
		assertThat(judged(settled(answers, "large-company"))).startsWith(ONE_AGAINST, ONE_FOR);
		List<String> partners = judged(settled(answers, "pulling-apart"));
		assertThat(partners).startsWith("divided 1 to 1", "divided 1 to 1").endsWith(ONE_FOR);
		assertThat(judged(settled(answers, "good-partnership"))).isEqualTo(judged(given));
	}

	@Test
	void ofATie() {
		GivenAnswers given = GivenAnswers.of("aim-is-alignment impatient-owner demanding-domain no-deputies", "", "");
		assertThat(judged(given)).containsExactly(ONE_FOR, "divided 2 to 2", NOTHING, ONE_FOR, NOTHING, NOTHING,
				ONE_FOR);
		assertThat(turned(given).get("one-cpto")).contains("4 demanding-domain=no mostly for 2 to 1",
				"4 no-deputies=no mostly for 2 to 1", "4 aim-is-alignment=no mostly against 1 to 2",
				"4 impatient-owner=no mostly against 1 to 2");
	}

	@Test
	void ofNoAnswer() {
		GivenAnswers given = GivenAnswers.of("", "", "");
		assertThat(judged(given)).containsOnly(NOTHING);
		assertThat(turned(given)).allSatisfy((structure, turns) -> assertThat(turns).isEmpty());
		assertThat(open(given)).startsWith("no-market-fit");
		// Others bear on as many structures as the last four, so the order of the
		// questions decides which of them are offered.
		assertThat(Stream.of("start-up", "large-company", "scaling-up", "below-forty"))
			.allMatch((question) -> reach(question(question)) == 4);
		assertThat(open(given).skip(1)).allMatch((question) -> reach(question(question)) <= 4);
	}

	@Test
	void ofOneAnswer() {
		GivenAnswers given = GivenAnswers.of("good-partnership", "", "");
		assertThat(judged(given)).containsExactly(ONE_FOR, ONE_AGAINST, NOTHING, NOTHING, NOTHING, NOTHING, ONE_FOR);
		assertThat(turned(given)).allSatisfy((structure, turns) -> assertThat(turns).isEmpty());
	}

	@Test
	void ofWhatTheQuestionsCanSayAtAll() {
		assertThat(Option.of(told)).extracting((option) -> option.questions().size())
			.containsExactly(17, 23, 12, 13, 8, 7, 6);
		assertThat(Option.of(told)).extracting(Option::deck)
			.containsExactly(new Option.Deck(6, 6, 5), new Option.Deck(8, 5, 10), new Option.Deck(4, 5, 3),
					new Option.Deck(6, 4, 3), new Option.Deck(4, 4, 0), new Option.Deck(5, 1, 1),
					new Option.Deck(3, 2, 1));
	}

	@Test
	void countsWhatSaysMuchTheSameOnce() {
		assertThat(judged(GivenAnswers.of("too-small-for-two below-forty", "", ""))).startsWith(ONE_AGAINST);
	}

	private static List<String> judged(GivenAnswers given) {
		List<String> judged = judged(Judgement.of(given.to(told)));
		assertThat(second.structures().stream().map((structure) -> second.judge(structure, given.answers())))
			.containsExactlyElementsOf(judged);
		return judged;
	}

	private static List<String> judged(List<Judgement> judgements) {
		return judgements.stream().map(GivenAnswers::judged).toList();
	}

	private static List<Judgement> settled(Answers answers, String fails) {
		return Judgement.of(answers.changed(question(fails), Fit.Answer.NO));
	}

	private static List<String> differing(GivenAnswers given, String structure) {
		return Judgement.of(given.to(told))
			.stream()
			.filter((judgement) -> judgement.option().slug().equals(structure))
			.flatMap((judgement) -> judgement.differing().stream())
			.map((reading) -> reading.question().getSlug())
			.toList();
	}

	private static Map<String, List<String>> turned(GivenAnswers given) {
		Answers answers = given.to(told);
		Map<String, List<String>> turned = new LinkedHashMap<>();
		for (Judgement now : Judgement.of(answers)) {
			String structure = now.option().slug();
			List<String> turns = TurningPoint.of(now, answers).stream().map(GivenAnswers::turned).toList();
			assertThat(second.turns(structure, given.answers(), given.most())).isEqualTo(turns);
			turned.put(structure, turns);
		}
		return turned;
	}

	/** The open questions, those that bear on most structures first. */
	private static Stream<String> open(GivenAnswers given) {
		return given.to(told)
			.open()
			.stream()
			.sorted(Comparator.comparing(WorkedExamplesTests::reach).reversed())
			.map(Signal::getSlug);
	}

	private static long reach(Signal question) {
		return Option.of(told).stream().filter((option) -> option.questions().contains(question)).count();
	}

	private static Signal question(String slug) {
		return told.questions().stream().filter((each) -> each.getSlug().equals(slug)).findFirst().orElseThrow();
	}

}
