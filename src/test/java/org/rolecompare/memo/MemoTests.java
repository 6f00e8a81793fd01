package org.rolecompare.memo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.judgement.Answers;
import org.rolecompare.judgement.Answers.Asked;
import org.rolecompare.judgement.Sign;
import org.rolecompare.judgement.Word;
import org.rolecompare.loading.Catalogues;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a board paper tells, and what it leaves out first.
 */
class MemoTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	@Test
	void tellsWhatIsToBeDecidedAndWhatThereIsToChoose() {
		Memo memo = memo("cpto", Asked.NOTHING);
		assertThat(memo.question()).isEqualTo(told("cpto").combinedRole().getDecision());
		assertThat(memo.options()).extracting(Memo.OptionSummary::slug)
			.containsExactly("two-chiefs", "one-cpto", "keep-as-is");
		assertThat(memo.structures()).extracting((row) -> row.asks().text())
			.startsWith("two salaries and a CEO with time");
		assertThat(memo.words()).containsExactly(new Memo.WordGroup(Word.NOTHING_KNOWN,
				List.of("a CTO and a CPO", "one CPTO", "no change of posts, but a written agreement")));
		assertThat(memo.isTooFew()).isTrue();
	}

	@Test
	void setsTwoOptionsAgainstEachOtherWhereNoStructureIsTold() {
		Memo memo = memo("cito", asked(Set.of("clear-lines"), Set.of(), Set.of("clear-lines")));
		assertThat(memo.question()).isEqualTo("One CITO, or CIO and CTO?");
		assertThat(memo.structures()).isEmpty();
		assertThat(memo.options()).extracting(Memo.OptionSummary::counts).containsExactly("1 to 0", "0 to 1");
		assertThat(memo.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.most()).isTrue();
			assertThat(finding.signs()).containsExactly(Sign.FOR, Sign.AGAINST);
			assertThat(finding.markers()).isNotEmpty();
		});
	}

	@Test
	void countsNothingOnWhichSourcesDiffer() {
		Memo memo = memo("cito", asked(disputed("cito"), Set.of(), Set.of()));
		assertThat(memo.words()).extracting(Memo.WordGroup::word).containsOnly(Word.NOTHING_KNOWN);
	}

	@Test
	void tellsWhatMattersMostFirst() {
		Set<String> all = slugs("cpto");
		String last = List.copyOf(all).get(all.size() - 1);
		Memo memo = memo("cpto", asked(all, Set.of(), Set.of(last)));
		assertThat(memo.findings().stream().filter(Memo.Finding::most).count()
				+ memo.silent().stream().filter((finding) -> finding.equals(finding(last))).count())
			.isEqualTo(1);
		assertThat(memo.findings().stream().map(Memo.Finding::most).skip(1)).doesNotContain(true);
	}

	@Test
	void groupsItsSourcesByWhoIsSpeakingAndNamesEachOnce() {
		Memo memo = memo("cpto", asked(slugs("cpto"), Set.of(), Set.of()));
		List<Integer> named = memo.speakers()
			.stream()
			.flatMap((group) -> group.sources().stream())
			.map(Memo.SpeakerGroup.Source::number)
			.sorted()
			.toList();
		assertThat(named).isEqualTo(memo.bibliography().entries().stream().map((entry) -> entry.number()).toList());
	}

	@Test
	void leavesOutInTheOrderThatItTells() {
		Memo memo = memo("cpto", asked(slugs("cpto"), Set.of(), Set.of()));
		Memo.Cut cut = Memo.Cut.NOTHING;
		assertThat(memo.disputes()).isNotEmpty();
		Memo.Cut next = cut.more(memo);
		assertThat(next).isNotEqualTo(cut);
		assertThat(next.disputes() + next.preparations()).as("findings that count nowhere go first")
			.isEqualTo(
					memo.findings().stream().allMatch((finding) -> finding.signs().stream().anyMatch(Sign::isCounted))
							? 1 : 0);
		assertThat(new Memo.Cut(1, 0, 2, 1, 0).inWords())
			.isEqualTo("Not on this paper for want of room: 1 open question, 2 findings and 1 dispute.");
		assertThat(Memo.Cut.NOTHING.inWords()).isEmpty();
	}

	@Test
	void neverLeavesOutWhatMattersMost() {
		Memo memo = memo("cpto", asked(slugs("cpto"), Set.of(), Set.of()));
		Memo bare = memo("cpto", Asked.NOTHING);
		assertThat(Memo.Cut.NOTHING.more(bare)).isEqualTo(Memo.Cut.NOTHING);
		assertThat(memo.findings()).noneMatch(Memo.Finding::most);
	}

	@Test
	void keepsWhatIsTypedOnItsBlanksAsLongAsALineHoldsIt() {
		Memo memo = Memo.of(CATALOGUE, MemoAddress.of(Answers.of(told("cpto"), Asked.NOTHING), "<b>" + "A".repeat(3000),
				" 1 May\u202E 2027 "));
		assertThat(memo.said().company()).startsWith("<b>AAA").endsWith("…").hasSizeLessThan(70);
		assertThat(memo.said().date()).isEqualTo("1 May 2027");
		assertThat(memo.said().href()).startsWith("/combined-roles/cpto/memo?for=%3Cb%3EA");
	}

	private static Memo memo(String role, Asked asked) {
		return Memo.of(CATALOGUE, MemoAddress.of(Answers.of(told(role), asked), null, null));
	}

	private static CombinedRoleCase told(String role) {
		return CATALOGUE.combinedRoles().getByName(role, CATALOGUE.roles());
	}

	private static Set<String> slugs(String role) {
		return told(role).inOrder().stream().map(Signal::getSlug).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Set<String> disputed(String role) {
		return told(role).questions()
			.stream()
			.filter((question) -> question.getDispute() != null)
			.map(Signal::getSlug)
			.collect(Collectors.toSet());
	}

	private static String finding(String slug) {
		return told("cpto").questions()
			.stream()
			.filter((question) -> question.getSlug().equals(slug))
			.map((question) -> Answers.finding(question, Fit.Answer.YES))
			.findFirst()
			.orElseThrow();
	}

	private static Asked asked(Set<String> yes, Set<String> no, Set<String> most) {
		return new Asked(yes, no, most, null);
	}

}
