package org.rolecompare.move;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.Statement;

/**
 * Something that is told of the new role under one heading.
 *
 * @param heading the category, or what a drawback is called
 * @param passages what is told; nothing if our sources say nothing
 * @param disputes where the sources disagree on it
 */
public record MoveNotes(String heading, List<CitedSentence> passages, List<DisputeMark> disputes) {

	static List<MoveNotes> of(List<Category> categories, MovingRoles facts, Citing citations) {
		RoleNames role = facts.to();
		return categories.stream()
			.map((category) -> new MoveNotes(category.getName(),
					facts.statements(category, role)
						.stream()
						.map(Statement::getSaid)
						.map((said) -> citations.cite(said, category.getName() + " of the " + role.abbreviation()))
						.toList(),
					facts.disputes(category, role)))
			.toList();
	}

	static List<MoveNotes> ofDrawbacks(MovingRoles facts, Citing citations) {
		return facts.drawbacks()
			.stream()
			.map((drawback) -> new MoveNotes(drawback.getTitle(),
					List.of(citations.cite(drawback.getSaid(), drawback.getTitle())),
					Stream.ofNullable(drawback.getDispute())
						.map((dispute) -> DisputeMark.atCombinedRole(dispute, facts.to().slug()))
						.toList()))
			.toList();
	}

}
