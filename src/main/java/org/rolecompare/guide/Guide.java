package org.rolecompare.guide;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitationMarker;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.address.IgnoredInput;

/**
 * The guide to one combined role: its signals as questions, and the answer to those that
 * the reader ticked.
 *
 * @param head what the page says of itself; its title is also the heading
 * @param joined the role and what it joins
 * @param definition what the role is
 * @param topics the questions, by what they are about
 * @param answer the answer, null as long as nothing is ticked
 * @param memo the address of the memo with the same ticks
 * @param leftOut what the address names that is no signal
 * @param bibliography the sources of the page
 */
public record Guide(PageHead head, Joined joined, CitedSentence definition, List<Topic> topics, @Nullable Answer answer,
		String memo, IgnoredInput leftOut, Bibliography bibliography) {

	/**
	 * Compose the page. Its sources are numbered as if everything were ticked, so that a
	 * tick never renumbers them.
	 * @param facts what is told of the role, and what the reader ticked
	 * @param bibliography lists the sources that were cited
	 * @return the page
	 */
	static Guide of(GuideFacts facts, Function<Citing, Bibliography> bibliography) {
		Joined joined = Joined.of(facts.role());
		Citing citations = Citing.numbering(facts.citesOfTheWholeGuide());
		CitedSentence definition = citations.cite(facts.role().getDefinition(), "Definition");
		List<Topic> topics = facts.dimensions()
			.stream()
			.map((dimension) -> Topic.of(dimension, facts, citations))
			.toList();
		SelectedSignals ticks = facts.ticks();
		Answer answer = ticks.isEmpty() ? null : Answer.of(facts, citations);
		return new Guide(head(joined, ticks), joined, definition, topics, answer,
				ticks.addedTo(Memo.path(joined.role().slug())), ticks.leftOut(), bibliography.apply(citations));
	}

	static String path(String slug) {
		return "/combined-roles/" + slug + "/guide";
	}

	private static PageHead head(Joined joined, SelectedSignals ticks) {
		String letters = joined.role().abbreviation();
		PageHead head = PageHead.of(Section.COMBINED_ROLES, path(joined.role().slug()),
				"One " + letters + ", or " + joined.partsPhrase() + "?",
				"Questions about your company that speak for one " + joined.role().name() + " or for keeping "
						+ joined.partsPhrase() + " separate, each with its sources, and a memo to print.");
		return (ticks.isEmpty() && ticks.leftOut().isEmpty()) ? head : head.notIndexed();
	}

	/**
	 * Count the questions.
	 * @return how many there are to tick
	 */
	public int asked() {
		return this.topics.stream().mapToInt((topic) -> topic.questions().size()).sum();
	}

	/**
	 * Questions about one thing.
	 *
	 * @param name what they are about
	 * @param questions the questions
	 */
	public record Topic(String name, List<Question> questions) {

		static Topic of(String dimension, GuideFacts facts, Citing citations) {
			return new Topic(facts.label(dimension),
					facts.signals(dimension).stream().map((signal) -> Question.of(signal, facts, citations)).toList());
		}

	}

	/**
	 * A question that the reader ticks if the answer is yes. Which way it points is not
	 * said here: it is to be answered for what it asks.
	 *
	 * @param signal slug of the signal
	 * @param text the question
	 * @param markers the sources of what follows from it
	 * @param ticked whether it is ticked
	 */
	public record Question(String signal, String text, List<CitationMarker> markers, boolean ticked) {

		static Question of(Signal signal, GuideFacts facts, Citing citations) {
			return new Question(signal.getSlug(), signal.getQuestion(),
					citations.cite(signal.getSaid().getCites(), "Question: " + signal.getQuestion()),
					facts.ticks().contains(signal.getSlug()));
		}

	}

}
