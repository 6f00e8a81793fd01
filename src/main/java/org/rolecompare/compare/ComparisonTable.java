package org.rolecompare.compare;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.citation.SourceFilter.Selection;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.DisputedQuestion;
import org.rolecompare.statement.Statement;
import org.rolecompare.statement.StatementLine;

/** The rows of a comparison that are shown, by group; a group has at least one. */
public record ComparisonTable(List<Group> groups) {

	/** Lay out the rows that pass a filter, of each what rests on the chosen sources. */
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

	/** Return the first row, null if none is shown. */
	public @Nullable Row first() {
		return rows().findFirst().orElse(null);
	}

	/** Return the row below another one, null for the last. */
	public @Nullable Row after(Row row) {
		return rows().dropWhile((other) -> !other.equals(row)).skip(1).findFirst().orElse(null);
	}

	Stream<Row> rows() {
		return this.groups.stream().flatMap((group) -> group.rows().stream());
	}

	private static Row row(ComparedRoles compared, Category category, SourceFilter choice, Citing citing) {
		List<Cell> cells = compared.roles()
			.stream()
			.map((role) -> cell(compared, category, role, choice, citing))
			.toList();
		return new Row(category.getSlug(), category.getName(), category.getQuestion(), cells);
	}

	private static Cell cell(ComparedRoles compared, Category category, Role role, SourceFilter choice, Citing citing) {
		Selection<Statement> selection = choice.select(compared.statements(category, role),
				(statement) -> statement.getSaid().getCites());
		return new Cell(role.names(), StatementLine.of(selection.shown(), ComparedRoles.place(role, category), citing),
				selection.hidden(), compared.disputes(category, role).stream().map(DisputeMark::here).toList());
	}

	/** Rows under one heading. */
	public record Group(String name, List<Row> rows) {
	}

	/**
	 * One category across the roles, with a cell for each in the order of the columns.
	 */
	public record Row(String category, String name, String question, List<Cell> cells) {

		public String href() {
			return Address.category(this.category).href();
		}

		Stream<CitedSentence> statements() {
			return this.cells.stream().flatMap((cell) -> cell.statements().stream()).map(StatementLine::said);
		}

		/**
		 * Return how many statements follow the first one of each role, where sources
		 * agree: what a small screen may fold.
		 */
		public int more() {
			return this.cells.stream()
				.filter((cell) -> cell.disputes().isEmpty())
				.mapToInt((cell) -> Math.max(0, cell.statements().size() - 1))
				.sum();
		}

	}

	/**
	 * What is stated of one role in one category.
	 *
	 * @param statements the statements that are shown
	 * @param hidden how many the reader's choice of sources hides
	 */
	public record Cell(RoleNames role, List<StatementLine> statements, int hidden, List<DisputeMark> disputes) {

		/** Tell whether our sources state nothing at all, shown or hidden. */
		public boolean isUnstated() {
			return this.statements.isEmpty() && this.hidden == 0;
		}

	}

	/**
	 * What the reader's choices left, in numbers. All of them count what the table shows.
	 *
	 * @param rows how many categories are shown
	 * @param categories of how many, which is the same unless the reader narrows the
	 * table
	 * @param total how many categories there are
	 * @param sources on how many sources the statements rest
	 * @param voices how many of these sources are independent
	 * @param hidden how many statements of these categories the choice of sources hides
	 * @param missed the categories that are switched on and that the words leave out
	 */
	public record Result(int roles, long rows, long categories, long total, long statements, long sources, long voices,
			long hidden, List<String> missed) {

		static Result of(ComparedRoles compared, ComparisonTable table, CategoryStrip strip,
				ComparisonAddress address) {
			long rows = table.rows().count();
			List<Cell> cells = table.rows().flatMap((row) -> row.cells().stream()).toList();
			List<StatementLine> statements = cells.stream().flatMap((cell) -> cell.statements().stream()).toList();
			int total = strip.cells().size();
			return new Result(compared.roles().size(), rows, address.isNarrowed() ? total : rows, total,
					statements.size(), count(statements, Marker::key), count(statements, Marker::voice),
					cells.stream().mapToLong(Cell::hidden).sum(), strip.missed());
		}

		private static long count(List<StatementLine> statements, Function<Marker, String> what) {
			return statements.stream().flatMap((line) -> line.said().markers().stream()).map(what).distinct().count();
		}

	}

	/**
	 * A question about a cell on which the sources contradict each other.
	 *
	 * @param category slug of the category of the cell
	 * @param role slug of its role
	 * @param cell the cell in words
	 * @param anchor where the cell stands on the page
	 */
	public record DisputedCell(DisputedQuestion dispute, String category, String role, String cell, String anchor) {

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
								category.getSlug(), role.getSlug(), ComparedRoles.place(role, category),
								"cell-" + category.getSlug() + "-" + role.getSlug()))))
				.toList();
		}

	}

}
