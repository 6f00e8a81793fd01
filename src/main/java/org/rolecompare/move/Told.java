package org.rolecompare.move;

import java.util.List;

import org.rolecompare.combinedrole.Argument;
import org.rolecompare.reference.Citations;
import org.rolecompare.reference.Passage;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Statement;

/**
 * Something that is told of the new role under one heading.
 *
 * @param heading the category, or what a drawback is called
 * @param passages what is told; nothing if our sources say nothing
 */
public record Told(String heading, List<Passage> passages) {

	static List<Told> of(List<Category> categories, MovingRoles facts, Citations citations) {
		RoleNames role = facts.to();
		return categories.stream()
			.map((category) -> new Told(category.getName(),
					facts.statements(category, role)
						.stream()
						.map(Statement::getSaid)
						.map((said) -> citations.cite(said, category.getName() + " of the " + role.abbreviation()))
						.toList()))
			.toList();
	}

	static List<Told> ofDrawbacks(List<Argument> drawbacks, Citations citations) {
		return drawbacks.stream()
			.map((drawback) -> new Told(drawback.getTitle(),
					List.of(citations.cite(drawback.getSaid(), drawback.getTitle()))))
			.toList();
	}

}
