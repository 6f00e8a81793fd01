package org.rolecompare.move;

import java.util.List;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;

/**
 * What is stated of both roles in one category.
 *
 * @param category the address of the category
 * @param name its name
 * @param question the question that the statements answer
 * @param cells the old role, then the new one
 */
public record CategoryPair(String category, String name, String question, List<Cell> cells) {

	/**
	 * Put two roles side by side in a category.
	 * @param roles the old role, then the new one
	 */
	static CategoryPair of(Catalogue catalogue, Category category, List<Role> roles, Citing citing) {
		return new CategoryPair(Address.category(category.getSlug()).href(), category.getName(), category.getQuestion(),
				roles.stream().map((role) -> Cell.of(catalogue, category, role, citing)).toList());
	}

	/**
	 * What is stated of one role.
	 *
	 * @param role the role
	 * @param statements what is stated; nothing if our sources say nothing
	 * @param disputes where the sources disagree on it
	 */
	public record Cell(RoleNames role, List<Said> statements, List<DisputeMark> disputes) {

		private static Cell of(Catalogue catalogue, Category category, Role role, Citing citing) {
			String place = category.getName() + ", " + role.getAbbreviation();
			return new Cell(role.names(),
					catalogue.statements()
						.find(category, role)
						.stream()
						.map((statement) -> new Said(statement.getKey(), citing.cite(statement.getSaid(), place)))
						.toList(),
					catalogue.disputes().find(category, role).stream().map(DisputeMark::aside).toList());
		}

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
