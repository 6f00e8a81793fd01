package org.rolecompare.profile;

import java.util.List;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Citing;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;

/**
 * Categories under one heading, with what is stated of a role in each.
 *
 * @param name the heading
 * @param cells the categories
 */
public record StatementGroup(String name, List<Cell> cells) {

	static List<StatementGroup> of(Catalogue catalogue, Role role, Citing citing) {
		return catalogue.categories()
			.groups()
			.entrySet()
			.stream()
			.map((group) -> new StatementGroup(group.getKey(),
					group.getValue().stream().map((category) -> Cell.of(catalogue, category, role, citing)).toList()))
			.toList();
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

		static Cell of(Catalogue catalogue, Category category, Role role, Citing citing) {
			String place = role.getAbbreviation() + ", " + category.getName();
			return new Cell(category.getSlug(), category.getName(), category.getQuestion(),
					StatementLine.of(catalogue.statements().find(category, role), place, citing),
					catalogue.disputes().find(category, role).stream().map(DisputeMark::here).toList());
		}

		/**
		 * Return the address of the category's page.
		 * @return the address from the first slash
		 */
		public String href() {
			return Address.category(this.category).href();
		}

	}

}
