package org.rolecompare.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rolecompare.citation.Citing;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.Statement;

/**
 * Categories under one heading, with what is stated of a role in each.
 *
 * @param name the heading
 * @param cells the categories
 */
public record StatementGroup(String name, List<Cell> cells) {

	/**
	 * Group what is stated of a role.
	 * @param facts the role
	 * @param citations the numbered sources of the page
	 * @return the groups in reading order
	 */
	static List<StatementGroup> of(RoleFacts facts, Citing citations) {
		return facts.groups()
			.entrySet()
			.stream()
			.map((group) -> new StatementGroup(group.getKey(), cells(facts, group.getValue(), citations)))
			.toList();
	}

	private static List<Cell> cells(RoleFacts facts, Map<Category, Set<Statement>> categories, Citing citations) {
		return categories.entrySet()
			.stream()
			.map((cell) -> cell(facts, cell.getKey(), cell.getValue(), citations))
			.toList();
	}

	private static Cell cell(RoleFacts facts, Category category, Collection<Statement> statements, Citing citations) {
		String place = facts.role().getAbbreviation() + ", " + category.getName();
		return new Cell(category.getSlug(), category.getName(), category.getQuestion(),
				StatementLine.of(statements, place, citations),
				facts.disputes(category).stream().map(DisputeMark::here).toList());
	}

	/**
	 * A category of a role.
	 *
	 * @param category slug of the category
	 * @param name its name
	 * @param question the question that the statements answer
	 * @param statements what is stated, nothing if the sources say nothing
	 * @param disputes where the sources disagree
	 */
	public record Cell(String category, String name, String question, List<StatementLine> statements,
			List<DisputeMark> disputes) {
	}

}
