package org.rolecompare.profile;

import java.util.List;

import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Dispute;

/**
 * A question on which the sources of a cell contradict each other.
 *
 * @param slug its name, which is its anchor
 * @param question what is disputed
 * @param category slug of the category of the cell
 * @param place the name of the category
 * @param sides every answer
 */
public record Disagreement(String slug, String question, String category, String place, List<Side> sides) {

	/**
	 * List the disputes about the cells of a role.
	 * @param facts the role
	 * @param citations the numbered sources of the page
	 * @return the disputes in the order of the cells
	 */
	static List<Disagreement> of(RoleFacts facts, Citing citations) {
		return facts.groups()
			.values()
			.stream()
			.flatMap((categories) -> categories.keySet().stream())
			.flatMap((category) -> facts.disputes(category).stream().map((dispute) -> of(dispute, category, citations)))
			.toList();
	}

	private static Disagreement of(Dispute dispute, Category category, Citing citations) {
		return new Disagreement(dispute.getSlug(), dispute.getQuestion(), category.getSlug(), category.getName(),
				dispute.getSides()
					.stream()
					.map((side) -> new Side(side.getAnswer(),
							citations.cite(side.getSaid(), dispute.getQuestion() + " " + side.getAnswer())))
					.toList());
	}

	/**
	 * One of the contradicting answers.
	 *
	 * @param answer the answer in a word or two
	 * @param said what those say who give it
	 */
	public record Side(String answer, CitedSentence said) {
	}

}
