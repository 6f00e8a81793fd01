package org.rolecompare.guide;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.Citing;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;

/**
 * The guide to one combined role: its signals as questions, and the answer to those that
 * the reader ticked.
 *
 * @param topics the questions, by what they are about
 * @param memo the address of the memo with the same ticks
 */
public record Guide(PageHead head, Joined joined, CitedSentence definition, List<Topic> topics, @Nullable Answer answer,
		String memo, List<IgnoredInput> ignored, Bibliography bibliography) {

	/**
	 * Make the page. Its sources are numbered as if everything were ticked, so that a
	 * tick never renumbers the questions around it.
	 */
	static Guide of(Catalogue catalogue, GuideAddress address) {
		CombinedRoleCase told = catalogue.combinedRoles().getByName(address.role(), catalogue.roles());
		return Citing.underTheNumbersOf((whole) -> compose(catalogue, told, GuideAddress.everything(told), whole),
				false, (citing) -> compose(catalogue, told, address, citing));
	}

	private static Guide compose(Catalogue catalogue, CombinedRoleCase told, GuideAddress address, Citing citing) {
		Joined joined = Joined.of(told.role());
		CitedSentence definition = citing.cite(told.role().getDefinition(), "Definition");
		List<Topic> topics = told.dimensions()
			.stream()
			.map((dimension) -> new Topic(dimension.label(catalogue.roles()),
					dimension.signals().stream().map((signal) -> Question.of(signal, address, citing)).toList()))
			.toList();
		Answer answer = Answer.of(told, catalogue.disputes(), address, citing);
		return new Guide(head(joined, address), joined, definition, topics, answer, address.memo(),
				List.of(address.ignored()), Bibliography.of(citing));
	}

	private static PageHead head(Joined joined, GuideAddress address) {
		GuideWords words = new GuideWords(joined);
		PageHead head = PageHead.of(Section.COMBINED_ROLES, Address.guide(address.role()).href(), words.title(),
				words.description());
		return (address.isEmpty() && address.ignored().isEmpty()) ? head : head.notIndexed();
	}

	/** Count the questions. */
	public int asked() {
		return this.topics.stream().mapToInt((topic) -> topic.questions().size()).sum();
	}

	/** Questions about one thing. */
	public record Topic(String name, List<Question> questions) {
	}

	/**
	 * A question that the reader ticks if the answer is yes. Which way it points is not
	 * said here: it is to be answered for what it asks.
	 *
	 * @param markers the sources of what follows from it
	 */
	public record Question(String signal, String text, List<Marker> markers, boolean ticked) {

		static Question of(Signal signal, GuideAddress address, Citing citing) {
			return new Question(signal.getSlug(), signal.getQuestion(),
					citing.cite(signal.getSaid().getCites(), "Question: " + signal.getQuestion()),
					address.contains(signal));
		}

	}

}
