package org.rolecompare.judgement;

import java.util.Arrays;
import java.util.List;

import org.rolecompare.address.Address;

/**
 * The pages of the decision aid of one combined role, which carry the answers of a reader
 * along.
 *
 * @param all those that there are, in the order in which they are read
 */
public record Steps(List<Step> all) {

	/**
	 * Name the pages.
	 * @param current the page on which they are named
	 */
	public static Steps of(Answers answers, Page current) {
		return new Steps(Arrays.stream(Page.values())
			.filter((page) -> page.isThere(answers))
			.map((page) -> new Step(page.label, page.href(answers), page == current))
			.toList());
	}

	/** A page of the decision aid. */
	public record Step(String label, String href, boolean current) {
	}

	/** The pages, each called by one word. */
	public enum Page {

		/** What to answer. */
		QUESTIONS("Questions"),

		/** What the answers say. */
		ANSWER("Answer"),

		/** What there is to choose. */
		STRUCTURES("Structures"),

		/** What was counted. */
		FIGURES("Figures"),

		/** What to put before a board. */
		PAPER("Paper");

		private final String label;

		Page(String label) {
			this.label = label;
		}

		/** The address of the page with the answers. */
		public String href(Answers answers) {
			return answers.on(address(answers.told().role().getSlug())).href();
		}

		private Address address(String combinedRole) {
			return switch (this) {
				case QUESTIONS -> Address.guide(combinedRole);
				case ANSWER -> Address.answer(combinedRole);
				case STRUCTURES -> Address.structures(combinedRole);
				case FIGURES -> Address.figures(combinedRole);
				case PAPER -> Address.memo(combinedRole);
			};
		}

		private boolean isThere(Answers answers) {
			return switch (this) {
				case STRUCTURES -> !answers.told().structures().isEmpty();
				case FIGURES -> !answers.told().figures().isEmpty();
				case QUESTIONS, ANSWER, PAPER -> true;
			};
		}

	}

}
