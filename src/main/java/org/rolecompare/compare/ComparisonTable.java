package org.rolecompare.compare;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitationMarker;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.FilterResult;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.Statement;

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
	 * @param choice which sources a statement has to rest on
	 * @param citations the citations of the page, which gain those of the rows
	 * @return the table
	 */
	static ComparisonTable of(ComparedRoles compared, Predicate<Category> shown, SourceFilter choice,
			Citing citations) {
		return new ComparisonTable(compared.groups()
			.entrySet()
			.stream()
			.map((group) -> new Group(group.getKey(),
					group.getValue()
						.stream()
						.filter(shown)
						.map((category) -> row(compared, category, choice, citations))
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

	/**
	 * Count the sources of the statements, each once.
	 * @return for instance <em>3 sources, 2 of them independent</em>
	 */
	String support() {
		return EvidenceSummary.support(count(CitationMarker::key), count(CitationMarker::voice));
	}

	private long count(Function<CitationMarker, String> what) {
		return rows().flatMap((row) -> row.cells().stream())
			.flatMap((cell) -> cell.statements().stream())
			.flatMap((said) -> said.passage().markers().stream())
			.map(what)
			.distinct()
			.count();
	}

	long countHidden() {
		return rows().flatMap((row) -> row.cells().stream()).mapToLong(Cell::hidden).sum();
	}

	private static Row row(ComparedRoles compared, Category category, SourceFilter choice, Citing citations) {
		List<Cell> cells = compared.roles()
			.stream()
			.map((role) -> cell(compared, category, role, choice, citations))
			.toList();
		return new Row(category.getSlug(), category.getName(), category.getQuestion(), cells);
	}

	private static Cell cell(ComparedRoles compared, Category category, Role role, SourceFilter choice,
			Citing citations) {
		FilterResult<Statement> selection = choice.select(compared.statements(category, role),
				(statement) -> statement.getSaid().getCites());
		return new Cell(role.names(), said(selection.shown(), place(role, category), citations), selection.hidden(),
				compared.disputes(category, role).stream().map(DisputeMark::here).toList());
	}

	static List<Said> said(List<Statement> statements, String place, Citing citations) {
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
	 * @param statements the statements that are shown
	 * @param hidden how many the reader's choice of sources hides
	 * @param disputes the disputes about the cell
	 */
	public record Cell(RoleNames role, List<Said> statements, int hidden, List<DisputeMark> disputes) {

		/**
		 * Tell whether our sources state nothing at all.
		 * @return true if there is no statement, shown or hidden
		 */
		public boolean isUnstated() {
			return this.statements.isEmpty() && this.hidden == 0;
		}

	}

	/**
	 * One statement.
	 *
	 * @param key its permanent key, which is its anchor
	 * @param passage the sentence and its markers
	 */
	public record Said(String key, CitedSentence passage) {
	}

}
