package org.rolecompare.compare;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rolecompare.reference.Citations;
import org.rolecompare.reference.Passage;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Statement;
import org.rolecompare.wording.NumberWord;

/**
 * The rows of a comparison that are shown, by group.
 *
 * @param groups the groups that have a row
 */
public record ComparisonTable(List<Group> groups) {

	/**
	 * Lay out the rows that pass a filter.
	 * @param compared the roles
	 * @param shown which categories to show
	 * @param citations the citations of the page, which gain those of the rows
	 * @return the table
	 */
	static ComparisonTable of(ComparedRoles compared, Predicate<Category> shown, Citations citations) {
		return new ComparisonTable(compared.groups()
			.entrySet()
			.stream()
			.map((group) -> new Group(group.getKey(),
					group.getValue()
						.stream()
						.filter(shown)
						.map((category) -> row(compared, category, citations))
						.toList()))
			.filter((group) -> !group.rows().isEmpty())
			.toList());
	}

	Stream<Row> rows() {
		return this.groups.stream().flatMap((group) -> group.rows().stream());
	}

	long countStatements() {
		return rows().flatMap((row) -> row.cells().stream()).mapToLong((cell) -> cell.statements().size()).sum();
	}

	private static Row row(ComparedRoles compared, Category category, Citations citations) {
		List<Cell> cells = compared.roles()
			.stream()
			.map((role) -> new Cell(role.names(),
					said(compared.statements(category, role), place(role, category), citations),
					compared.disputes(category, role)
						.stream()
						.map((dispute) -> new Mark(dispute.getSlug(), dispute.getSides().size()))
						.toList()))
			.toList();
		return new Row(category.getSlug(), category.getName(), category.getQuestion(), cells);
	}

	static List<Said> said(List<Statement> statements, String place, Citations citations) {
		return statements.stream()
			.map((statement) -> new Said(statement.getKey(), citations.cite(statement.getSaid(), place)))
			.toList();
	}

	static String place(Role role, Category category) {
		return category.getName() + ", " + role.getAbbreviation();
	}

	/**
	 * Rows under one heading.
	 *
	 * @param name the heading
	 * @param rows the rows, at least one
	 */
	public record Group(String name, List<Row> rows) {
	}

	/**
	 * One category across the roles.
	 *
	 * @param category slug of the category
	 * @param name its name
	 * @param question the question that the cells answer
	 * @param cells one cell for each role, in the order of the columns
	 */
	public record Row(String category, String name, String question, List<Cell> cells) {
	}

	/**
	 * What is stated of one role in one category.
	 *
	 * @param role the role
	 * @param statements the statements; none where our sources state nothing
	 * @param disputes the disputes about the cell
	 */
	public record Cell(RoleNames role, List<Said> statements, List<Mark> disputes) {
	}

	/**
	 * One statement.
	 *
	 * @param key its permanent key, which is its anchor
	 * @param passage the sentence and its markers
	 */
	public record Said(String key, Passage passage) {
	}

	/**
	 * Marks a cell on which the sources disagree.
	 *
	 * @param slug slug of the dispute
	 * @param answers how many answers there are
	 */
	public record Mark(String slug, int answers) {

		/**
		 * Return how many answers there are, in words.
		 * @return for instance <em>two answers</em>
		 */
		public String inWords() {
			return NumberWord.of(this.answers, "answer");
		}
	}

}
