package org.rolecompare.statement;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.FilterResult;
import org.rolecompare.citation.SourceFilter;

/**
 * A dispute as a page tells it: the question, and what every side answers.
 *
 * @param slug slug of the dispute
 * @param question what is disputed
 * @param sides the contradicting answers
 */
public record DisputedQuestion(String slug, String question, FilterResult<Side> sides) {

	/**
	 * Tell a dispute.
	 * @param dispute the dispute
	 * @param filter which sources a side has to rest on
	 * @param citing the citations of the page
	 * @return the dispute for a page
	 */
	public static DisputedQuestion of(Dispute dispute, SourceFilter filter, Citing citing) {
		FilterResult<Side> sides = filter.select(dispute.getSides(), (side) -> side.getSaid().getCites())
			.map((side) -> new Side(side.getAnswer(),
					citing.cite(side.getSaid(), "Dispute: " + dispute.getQuestion() + " " + side.getAnswer())));
		return new DisputedQuestion(dispute.getSlug(), dispute.getQuestion(), sides);
	}

	/**
	 * Return where the dispute stands on the page that tells it.
	 * @return the anchor
	 */
	public String anchor() {
		return "dispute-" + this.slug;
	}

	/**
	 * One of the contradicting answers.
	 *
	 * @param answer the answer in a word or two, which leads the text
	 * @param said what this side says
	 */
	public record Side(String answer, CitedSentence said) {
	}

}
