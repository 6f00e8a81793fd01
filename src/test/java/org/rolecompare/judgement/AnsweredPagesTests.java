package org.rolecompare.judgement;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.address.Address;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.judgement.Answers.Asked;
import org.rolecompare.loading.Catalogues;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds on every page that takes the answers of a reader.
 */
@PageTest
class AnsweredPagesTests {

	private static final CombinedRoleCase TOLD = Catalogues.example().combinedRoles().find("cpto").orElseThrow();

	@Autowired
	private Pages pages;

	@ParameterizedTest
	@EnumSource
	void tellsWhatTheAddressSaysToNoEffect(Steps.Page page) {
		List<Signal> questions = TOLD.inOrder();
		Signal both = questions.get(0);
		List<Signal> marked = questions.subList(1, Answers.MOST_MARKS + 2);
		Signal unanswered = questions.get(Answers.MOST_MARKS + 2);
		Address address = Address.of(page.href(Answers.of(TOLD, Asked.NOTHING)))
			.with("yes", List.of("nope", both.getSlug()))
			.with("yes", marked.stream().map(Signal::getSlug).toList())
			.with("no", List.of(both.getSlug()))
			.with("most", marked.stream().map(Signal::getSlug).toList())
			.with("most", List.of(unanswered.getSlug()));
		Document read = this.pages.read(address.href());
		assertThat(read.select(".notice").eachText()).hasSize(4)
			.anyMatch((notice) -> notice.startsWith("Left out, because there is no such question")
					&& notice.contains("nope"))
			.anyMatch((notice) -> notice.startsWith("Answered with yes and with no")
					&& notice.endsWith(both.getQuestion()))
			.anyMatch((notice) -> notice.startsWith("Marked as mattering most without an answer")
					&& notice.endsWith(unanswered.getQuestion()))
			.anyMatch((notice) -> notice.startsWith("At most five answers can matter most")
					&& notice.endsWith(marked.get(Answers.MOST_MARKS).getQuestion()));
		assertThat(read.select("meta[name=robots]").attr("content")).contains("noindex");
	}

	@ParameterizedTest
	@EnumSource(names = { "QUESTIONS", "ANSWER", "PAPER" })
	void saysWhenItIsReviewedAndWhoPays(Steps.Page page) {
		assertThat(this.pages.read(page.href(Answers.of(TOLD, Asked.NOTHING))).select("main").text())
			.containsPattern(
					"Reviewed on \\d+ \\w+ \\d{4}, (next review due on \\d+ \\w+ \\d{4}|no next review announced)\\.")
			.containsPattern("(The operator has not stated who pays for|by) ");
	}

}
