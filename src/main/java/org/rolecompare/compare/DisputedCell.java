package org.rolecompare.compare;

import java.util.List;

import org.rolecompare.citation.Citing;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.statement.DisputedQuestion;

/**
 * A question about a cell on which the sources contradict each other.
 *
 * @param dispute the question, with every side
 * @param cell the cell in words
 * @param anchor where the cell stands on the page
 */
public record DisputedCell(DisputedQuestion dispute, String cell, String anchor) {

	/** List the disputes of the rows that are shown, in the order of the table. */
	static List<DisputedCell> of(ComparedRoles compared, List<String> shownCategories, SourceFilter choice,
			Citing citing) {
		return compared.categories()
			.filter((category) -> shownCategories.contains(category.getSlug()))
			.flatMap((category) -> compared.roles()
				.stream()
				.flatMap((role) -> compared.disputes(category, role)
					.stream()
					.map((dispute) -> new DisputedCell(DisputedQuestion.of(dispute, choice, citing),
							ComparedRoles.place(role, category), "cell-" + category.getSlug() + "-" + role.getSlug()))))
			.toList();
	}

}
