package org.rolecompare.compare;

import java.util.List;

import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.FilterResult;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.statement.Dispute;

/**
 * A question about a cell on which the sources contradict each other, with every side.
 *
 * @param slug slug of the dispute, part of its anchor
 * @param question what is disputed
 * @param cell the cell in words
 * @param anchor where the cell stands on the page
 * @param sides the contradicting answers
 */
public record DisputedCell(String slug, String question, String cell, String anchor, FilterResult<Side> sides) {

	/**
	 * List the disputes of the rows that are shown, in the order of the table.
	 */
	static List<DisputedCell> of(ComparedRoles compared, List<String> shownCategories, SourceFilter choice,
			Citing citations) {
		return compared.categories()
			.filter((category) -> shownCategories.contains(category.getSlug()))
			.flatMap((category) -> compared.roles()
				.stream()
				.flatMap((role) -> compared.disputes(category, role)
					.stream()
					.map((dispute) -> of(dispute, ComparisonTable.place(role, category),
							"cell-" + category.getSlug() + "-" + role.getSlug(), choice, citations))))
			.toList();
	}

	private static DisputedCell of(Dispute dispute, String cell, String anchor, SourceFilter choice, Citing citations) {
		FilterResult<Side> sides = choice.select(dispute.getSides(), (side) -> side.getSaid().getCites())
			.map((side) -> new Side(side.getAnswer(),
					citations.cite(side.getSaid(), dispute.getQuestion() + " " + side.getAnswer())));
		return new DisputedCell(dispute.getSlug(), dispute.getQuestion(), cell, anchor, sides);
	}

	/**
	 * One of the answers.
	 *
	 * @param answer the answer in a word or two
	 * @param passage what this side says
	 */
	public record Side(String answer, CitedSentence passage) {
	}

}
