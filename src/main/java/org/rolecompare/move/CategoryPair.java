package org.rolecompare.move;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;

/**
 * What is stated of both roles in one category.
 *
 * @param category slug of the category
 * @param name its name
 * @param question the question that the statements answer
 * @param cells the old role, then the new one
 */
public record CategoryPair(String category, String name, String question, List<Cell> cells) {

	static List<CategoryPair> of(MovingRoles facts, Citing citations) {
		return facts.stated().stream().map((category) -> of(category, facts, citations)).toList();
	}

	private static CategoryPair of(Category category, MovingRoles facts, Citing citations) {
		return new CategoryPair(category.getSlug(), category.getName(), category.getQuestion(), Stream
			.of(facts.from(), facts.to())
			.map((role) -> new Cell(role, said(category, role, facts, citations), facts.disputes(category, role)))
			.toList());
	}

	private static List<Said> said(Category category, RoleNames role, MovingRoles facts, Citing citations) {
		return facts.statements(category, role)
			.stream()
			.map((statement) -> new Said(statement.getKey(),
					citations.cite(statement.getSaid(), category.getName() + ", " + role.abbreviation())))
			.toList();
	}

	/**
	 * What is stated of one role.
	 *
	 * @param role the role
	 * @param statements what is stated; nothing if our sources say nothing
	 * @param disputes where the sources disagree on it
	 */
	public record Cell(RoleNames role, List<Said> statements, List<DisputeMark> disputes) {
	}

	/**
	 * A statement.
	 *
	 * @param key its permanent key, which is its anchor
	 * @param passage what it says
	 */
	public record Said(String key, CitedSentence passage) {
	}

}
