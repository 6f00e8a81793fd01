package org.rolecompare.compare;

import java.util.List;

import org.rolecompare.reference.Citations;
import org.rolecompare.reference.Passage;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Category;
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
public record DisputedCell(String slug, String question, String cell, String anchor, List<Side> sides) {

	/**
	 * List the disputes of the rows that are shown, in the order of the table.
	 */
	static List<DisputedCell> of(ComparedRoles compared, List<String> shownCategories, Citations citations) {
		return compared.categories()
			.filter((category) -> shownCategories.contains(category.getSlug()))
			.flatMap((category) -> compared.roles()
				.stream()
				.flatMap((role) -> compared.disputes(category, role)
					.stream()
					.map((dispute) -> of(dispute, category, role, citations))))
			.toList();
	}

	private static DisputedCell of(Dispute dispute, Category category, Role role, Citations citations) {
		List<Side> sides = dispute.getSides()
			.stream()
			.map((side) -> new Side(side.getAnswer(),
					citations.cite(side.getSaid(), dispute.getQuestion() + " " + side.getAnswer())))
			.toList();
		return new DisputedCell(dispute.getSlug(), dispute.getQuestion(), ComparisonTable.place(role, category),
				"cell-" + category.getSlug() + "-" + role.getSlug(), sides);
	}

	/**
	 * One of the answers.
	 *
	 * @param answer the answer in a word or two
	 * @param passage what this side says
	 */
	public record Side(String answer, Passage passage) {
	}

}
