package org.rolecompare.statement;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.citation.SourceFilter.Selection;

/** A dispute as a page tells it: the question, and what every side answers. */
public record DisputedQuestion(String slug, String question, Selection<Side> sides) {

	/**
	 * Tell a dispute.
	 * @param filter which sources a side has to rest on
	 * @param citing the citations of the page
	 */
	public static DisputedQuestion of(Dispute dispute, SourceFilter filter, Citing citing) {
		Selection<Side> sides = filter.select(dispute.getSides(), (side) -> side.getSaid().getCites())
			.map((side) -> new Side(side.getAnswer(),
					citing.cite(side.getSaid(), "Dispute: " + dispute.getQuestion() + " " + side.getAnswer())));
		return new DisputedQuestion(dispute.getSlug(), dispute.getQuestion(), sides);
	}

	/** Where the dispute stands on the page that tells it. */
	public String anchor() {
		return anchor(this.slug);
	}

	static String anchor(String slug) {
		return "dispute-" + slug;
	}

	/**
	 * One of the contradicting answers: in a word or two, which lead the text, then in
	 * full.
	 */
	public record Side(String answer, CitedSentence said) {
	}

}
