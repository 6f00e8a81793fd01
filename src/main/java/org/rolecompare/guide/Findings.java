package org.rolecompare.guide;

import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.rolecompare.address.Address;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.judgement.Answers;
import org.rolecompare.judgement.Judgement;
import org.rolecompare.judgement.Steps;
import org.rolecompare.judgement.TurningPoint;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.PageRecord;

/**
 * What the answers of a reader say about each option, what would turn it, and how good
 * the evidence is. It counts and does not weigh.
 *
 * @param answered how many questions are answered
 * @param asked of how many
 * @param empty whether nothing is answered
 * @param one what each option is called
 * @param lead the words in one breath
 * @param counts how much is answered, and how to take what is counted
 * @param guide the address of the questions with these answers
 * @param groups the options by their word
 * @param settlings the answers that do not go together
 * @param seldom the answers that seldom go together, pair by pair, to be looked at
 * @param most what the answers that matter most say alone; none where no answer does
 * @param turning what would turn which option
 * @param tooFew why nothing is said of what would turn it, empty where it is said
 * @param next the questions that bear on most options, where too little is answered
 */
@JsonIgnoreProperties({ "head", "steps", "one", "lead", "counts", "tooFew", "evidence" })
public record Findings(PageHead head, Steps steps, int answered, int asked, boolean empty, String one, String lead,
		String counts, String guide, Answers.LeftOut leftOut, Glance glance, List<Account.Group> groups,
		List<Settling> settlings, List<List<String>> seldom, List<String> most, List<Turning> turning, String tooFew,
		List<Next> next, List<String> evidence, Bibliography bibliography) implements PageRecord {

	private static final int MOST_NEXT = 5;

	static Findings of(Answers answers) {
		CombinedRoleCase told = answers.told();
		Citing citing = new Citing();
		DecisionWords words = new DecisionWords(told);
		List<Judgement> judgements = Judgement.of(answers);
		boolean tooLittle = judgements.stream().allMatch((judgement) -> judgement.word().isTooLittle());
		return new Findings(head(words, told.role().getSlug()), Steps.of(answers, Steps.Page.ANSWER),
				answers.answered(), answers.asked(), answers.isEmpty(), words.one(),
				Lead.of(answers, judgements, words), Lead.counts(answers, judgements),
				Steps.Page.QUESTIONS.href(answers), answers.leftOut(), Glance.of(answers, judgements),
				answers.isEmpty() ? List.of() : Account.Group.of(judgements, answers, citing),
				Settling.of(answers, judgements),
				answers.seldom().stream().map((pair) -> List.of(yes(pair.one()), yes(pair.other()))).toList(),
				Lead.most(answers, judgements), Turning.of(answers, judgements), tooFew(answers, tooLittle),
				tooLittle ? next(answers, judgements) : List.of(), Evidence.whole(told), Bibliography.of(citing));
	}

	/** What somebody answered is somebody's own, so search engines are not to list it. */
	private static PageHead head(DecisionWords words, String role) {
		return PageHead
			.of(Section.COMBINED_ROLES, Address.answer(role).href(), words.answerTitle(), words.answerDescription())
			.withSheet("deciding")
			.notIndexed();
	}

	private static String yes(Signal question) {
		return Answers.finding(question, Fit.Answer.YES);
	}

	private static String tooFew(Answers answers, boolean tooLittle) {
		if (answers.answered() < TurningPoint.FEWEST_ANSWERS) {
			return "Too few answers to say what would turn this.";
		}
		return tooLittle ? "Nothing is named here, since nowhere more than one finding is known." : "";
	}

	private static List<Next> next(Answers answers, List<Judgement> judgements) {
		return answers.open()
			.stream()
			.map((question) -> new Next(question.getQuestion(),
					Steps.Page.QUESTIONS.href(answers) + "#" + Guide.Question.anchor(question),
					(int) judgements.stream()
						.filter((judgement) -> judgement.option().questions().contains(question))
						.count()))
			.sorted(Comparator.comparing(Next::reach).reversed())
			.limit(MOST_NEXT)
			.toList();
	}

	/**
	 * A question to answer next.
	 *
	 * @param href its place among the questions, with the answers so far
	 * @param reach on how many options it bears
	 */
	public record Next(String question, String href, int reach) {
	}

}
