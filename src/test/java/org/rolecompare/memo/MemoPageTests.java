package org.rolecompare.memo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.rolecompare.address.Ending;
import org.rolecompare.format.Documents;
import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.judgement.Answers;
import org.rolecompare.judgement.Answers.Asked;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.page.Site;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The board paper as a reader sees it, and as a decision record.
 */
class MemoPageTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	/** They advise, rank or weigh, and what is counted does neither. */
	private static final List<String> FORBIDDEN = List.of("recommend", "should be", "winner", "best", "score", "probab",
			"likely");

	@Test
	void putsEveryAnswerIntoARowAndEveryOptionIntoAColumn() {
		Memo memo = memo("cpto", all("cpto"));
		Document page = render(memo);
		assertThat(page.select(".marks thead th")).hasSize(memo.options().size() + 1);
		assertThat(page.select(".marks tbody tr")).hasSameSizeAs(memo.findings());
		assertThat(page.select(".marks tbody td")).hasSize(memo.findings().size() * memo.options().size());
		assertThat(page.select(".marks tfoot .pair").eachText())
			.isEqualTo(memo.options().stream().map(Memo.OptionSummary::counts).toList());
	}

	@Test
	void citesOnThePaperExactlyWhatItLists() {
		Document page = render(memo("cpto", all("cpto")));
		List<String> cited = page.select(".sheet .cites a").eachText().stream().distinct().toList();
		assertThat(page.select(".cited b").eachText()).isNotEmpty().doesNotHaveDuplicates().hasSameElementsAs(cited);
		assertThat(page.select("ol.entries > li")).hasSameSizeAs(cited);
	}

	@Test
	void listsNoSourceOfWhatItLeavesOut() {
		MemoContent content = new MemoContent(CATALOGUE,
				MemoAddress.of(Answers.of(told("cpto"), all("cpto")), null, null));
		int preparations = content.without(Memo.Cut.NOTHING).preparations().size();
		assertThat(preparations).isPositive();
		Document page = render(content.without(new Memo.Cut(0, 0, 0, 0, preparations)));
		assertThat(page.select(".cited b").eachText()).hasSameElementsAs(page.select(".sheet .cites a").eachText());
	}

	@Test
	void saysInItsOwnWordsNothingThatRanksOrAdvises() {
		for (String role : List.of("cpto", "cito", "cdio")) {
			Document page = render(memo(role, all(role)));
			page.select(".marks tbody, .side-by-side tbody, .ask-how tbody, .cited, .part ul, .sheet-title").remove();
			String own = page.select("main .bench, main .paper-head").text().toLowerCase(Locale.ENGLISH);
			assertThat(FORBIDDEN).noneMatch(own::contains);
		}
	}

	@Test
	void hasBlanksForEverythingThatIsNotAnswered() {
		Document page = render(memo("cpto", Asked.NOTHING));
		assertThat(page.select(".marks")).isEmpty();
		assertThat(page.select(".short").text()).contains("Nothing is answered yet.");
		assertThat(page.select(".blanks dd")).hasSize(4).allMatch((blank) -> blank.text().isEmpty());
		assertThat(page.select(".write p")).hasSize(6);
		assertThat(page.text()).contains("Too few answers to say what would turn this.");
	}

	@Test
	void showsWhatIsTypedAsItIsTyped() {
		Document page = render(Memo.of(CATALOGUE,
				MemoAddress.of(Answers.of(told("cpto"), Asked.NOTHING), "<b>Us & Them</b>", "\"1 May\"")));
		assertThat(page.select(".blanks b")).isEmpty();
		assertThat(page.select(".blanks").text()).contains("<b>Us & Them</b>", "\"1 May\"");
		assertThat(page.select("input[name=for]").attr("value")).isEqualTo("<b>Us & Them</b>");
	}

	@Test
	void keepsTheAnswersWhereBlanksAreFilled() {
		Document page = render(
				memo("cpto", new Asked(Set.of("start-up"), Set.of("no-deputies"), Set.of("start-up"), null)));
		assertThat(page.select("form input[type=hidden]").stream().map((field) -> field.attr("name") + field.val()))
			.containsExactly("yesstart-up", "nono-deputies", "moststart-up");
	}

	@Test
	void writesADecisionRecordWithTheSameOptionsAndSources() {
		Memo memo = memo("cpto", all("cpto"));
		Site site = new Site("Role Compare", "2026-01-01-test", WrittenDate.of("2026-01-01"), null, "http://localhost",
				null, null, "test");
		List<String> lines = Documents.write(memo, Ending.MARKDOWN, site).lines().toList();
		assertThat(lines).startsWith("# " + memo.question(), "", "- Status: proposed")
			.containsSubsequence("## Context and Problem Statement", "## Decision Drivers", "## Considered Options",
					"## Decision Outcome", "### Consequences", "### Confirmation", "## Pros and Cons of the Options",
					"## More Information");
		assertThat(lines).containsSubsequence(memo.options().stream().map((option) -> "### " + option.name()).toList());
		assertThat(lines.stream().filter((line) -> line.startsWith("[^")).count())
			.isEqualTo(memo.bibliography().entries().size());
	}

	private static Document render(Memo memo) {
		return Rendering.render("memo/memo", "memo", memo);
	}

	private static Memo memo(String role, Asked asked) {
		return Memo.of(CATALOGUE, MemoAddress.of(Answers.of(told(role), asked), null, null));
	}

	private static Asked all(String role) {
		return new Asked(told(role).questions().stream().map(Signal::getSlug).collect(Collectors.toSet()), null, null,
				null);
	}

	private static CombinedRoleCase told(String role) {
		return CATALOGUE.combinedRoles().getByName(role, CATALOGUE.roles());
	}

}
