package org.rolecompare.guide;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.Citing;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.judgement.Answers;
import org.rolecompare.judgement.Option;
import org.rolecompare.judgement.Steps;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.PageRecord;

/**
 * The questions about one combined role, with what a reader answered so far.
 *
 * @param lead how much there is to answer and to choose from
 * @param topics the questions, by what they are about
 * @param answer where the form leads
 */
@JsonIgnoreProperties({ "head", "steps", "lead" })
public record Guide(PageHead head, Joined joined, Steps steps, String lead, List<Topic> topics, Tally tally,
		String answer, Answers.LeftOut leftOut, Bibliography bibliography) implements PageRecord {

	static Guide of(Catalogue catalogue, Answers answers) {
		CombinedRoleCase told = answers.told();
		Citing citing = new Citing();
		List<Topic> topics = new ArrayList<>();
		List<CombinedRoleCase.Dimension> dimensions = told.topics();
		int number = 1;
		boolean searching = true;
		for (int i = 0; i < dimensions.size(); i++) {
			CombinedRoleCase.Dimension dimension = dimensions.get(i);
			boolean open = searching
					&& dimension.signals().stream().anyMatch((question) -> answers.to(question) == null);
			searching = searching && !open;
			List<Question> questions = new ArrayList<>();
			for (Signal question : dimension.signals()) {
				questions.add(Question.of(question, number, answers, citing));
				number++;
			}
			Next next = (i + 1 < dimensions.size()) ? Next.of(dimensions.get(i + 1), catalogue) : null;
			topics.add(new Topic(dimension.label(catalogue.roles()), questions, open, next));
		}
		DecisionWords words = new DecisionWords(told);
		String role = told.role().getSlug();
		return new Guide(head(words, role, answers), Joined.of(told.role()), Steps.of(answers, Steps.Page.QUESTIONS),
				lead(words, told), topics, Tally.of(answers), Address.answer(role).href(), answers.leftOut(),
				Bibliography.of(citing));
	}

	private static PageHead head(DecisionWords words, String role, Answers answers) {
		PageHead head = PageHead
			.of(Section.COMBINED_ROLES, Address.guide(role).href(), words.title(), words.description())
			.withSheet("deciding");
		boolean plain = answers.isEmpty() && answers.leftOut().isEmpty();
		return plain ? head : head.notIndexed();
	}

	private static String lead(DecisionWords words, CombinedRoleCase told) {
		int asked = told.questions().size();
		String questions = (asked == 1) ? "One question" : asked + " questions";
		return questions + ", " + words.counted(Option.of(told).size()) + ", what speaks for and against each.";
	}

	/**
	 * Questions about one thing.
	 *
	 * @param open whether a small screen shows them at once: the first that are not all
	 * answered
	 * @param next the topic after it, null for the last one
	 */
	@JsonIgnoreProperties({ "open", "next" })
	public record Topic(String name, List<Question> questions, boolean open, @Nullable Next next) {

		public String progress() {
			long answered = this.questions.stream().filter((question) -> question.given() != null).count();
			return answered + " of " + this.questions.size() + " answered";
		}

	}

	/** The way to a topic: its first question, so that a browser opens it. */
	public record Next(String name, String anchor) {

		static Next of(CombinedRoleCase.Dimension dimension, Catalogue catalogue) {
			return new Next(dimension.label(catalogue.roles()), Question.anchor(dimension.signals().get(0)));
		}

	}

	/**
	 * A question. What its answers speak for is not said here: it is to be answered for
	 * what it asks.
	 *
	 * @param number its place among all questions, from 1
	 * @param markers the sources of what follows from it
	 * @param given the answer, null where it is not known
	 * @param most whether the answer matters most
	 */
	public record Question(String slug, int number, String text, List<Marker> markers, Fit.@Nullable Answer given,
			boolean most) {

		static Question of(Signal question, int number, Answers answers, Citing citing) {
			return new Question(question.getSlug(), number, question.getQuestion(),
					citing.cite(question.getSaid().getCites(), "Question: " + question.getQuestion()),
					answers.to(question), answers.mattersMost(question));
		}

		static String anchor(Signal question) {
			return "q-" + question.getSlug();
		}

		public String anchor() {
			return "q-" + this.slug;
		}

		public boolean yes() {
			return this.given == Fit.Answer.YES;
		}

		public boolean no() {
			return this.given == Fit.Answer.NO;
		}

	}

}
