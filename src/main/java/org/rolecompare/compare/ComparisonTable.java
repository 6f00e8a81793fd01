package org.rolecompare.compare;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rolecompare.address.Address;
import org.rolecompare.citation.CitationMarker;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.FilterResult;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.compare.ComparisonControls.Filter;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.DisputedQuestion;
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
	 * @param citing the citing of the page, which gain those of the rows
	 * @return the table
	 */
	static ComparisonTable of(ComparedRoles compared, Predicate<Category> shown, SourceFilter choice, Citing citing) {
		return new ComparisonTable(compared.catalogue()
			.categories()
			.groups()
			.entrySet()
			.stream()
			.map((group) -> new Group(group.getKey(),
					group.getValue()
						.stream()
						.filter(shown)
						.map((category) -> row(compared, category, choice, citing))
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

	long countSources() {
		return count(CitationMarker::key);
	}

	long countVoices() {
		return count(CitationMarker::voice);
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

	private static Row row(ComparedRoles compared, Category category, SourceFilter choice, Citing citing) {
		List<Cell> cells = compared.roles()
			.stream()
			.map((role) -> cell(compared, category, role, choice, citing))
			.toList();
		return new Row(category.getSlug(), category.getName(), category.getQuestion(), cells);
	}

	private static Cell cell(ComparedRoles compared, Category category, Role role, SourceFilter choice, Citing citing) {
		FilterResult<Statement> selection = choice.select(compared.statements(category, role),
				(statement) -> statement.getSaid().getCites());
		return new Cell(role.names(), said(selection.shown(), ComparedRoles.place(role, category), citing),
				selection.hidden(), compared.disputes(category, role).stream().map(DisputeMark::here).toList());
	}

	static List<Said> said(List<Statement> statements, String place, Citing citing) {
		return statements.stream()
			.map((statement) -> new Said(statement.getKey(), citing.cite(statement.getSaid(), place)))
			.toList();
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

		public String href() {
			return Address.category(this.category).href();
		}

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

	/**
	 * What the reader's choices left, in numbers. All of them count what the table shows.
	 *
	 * @param roles how many roles are compared
	 * @param rows how many categories are shown
	 * @param categories of how many, which is the same unless the reader narrows the
	 * table
	 * @param total how many categories there are
	 * @param statements how many statements are shown
	 * @param sources on how many sources these rest
	 * @param voices how many of these sources are independent
	 * @param hidden how many statements of these categories the choice of sources hides
	 * @param missed the categories that are switched on and that the words leave out
	 */
	public record Result(int roles, long rows, long categories, long total, long statements, long sources, long voices,
			long hidden, List<String> missed) {

		static Result of(ComparedRoles compared, ComparisonTable table, Filter filter, ComparisonAddress address) {
			long rows = table.rows().count();
			return new Result(compared.roles().size(), rows, address.isNarrowed() ? filter.total() : rows,
					filter.total(), table.countStatements(), table.countSources(), table.countVoices(),
					table.countHidden(), filter.missed());
		}

	}

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
								ComparedRoles.place(role, category),
								"cell-" + category.getSlug() + "-" + role.getSlug()))))
				.toList();
		}

	}

}
