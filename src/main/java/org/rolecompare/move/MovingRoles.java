package org.rolecompare.move;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.rolecompare.catalogue.Edition;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.source.Reference;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.CategoryStatement;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.Statement;

/**
 * What the catalogue knows of two roles, laid out in the order in which the page of a
 * move tells it.
 */
final class MovingRoles {

	private final RoleNames from;

	private final RoleNames to;

	private final List<Responsibility> rows;

	private final Map<Category, Set<Statement>> statements = new LinkedHashMap<>();

	private final List<Dispute> disputes;

	private final List<Argument> drawbacks;

	private final Edition.Moves categories;

	/**
	 * Lay out two roles.
	 * @param from the role that is left
	 * @param to the role that is taken on
	 * @param rows the responsibilities of a setting that holds both
	 * @param cells all categories with the statements of both, in the order of the
	 * catalogue
	 * @param disputes the disputes about either
	 * @param arguments what speaks for and against the second as a combined role
	 * @param categories the categories that matter most to a move
	 */
	MovingRoles(RoleNames from, RoleNames to, List<Responsibility> rows, List<CategoryStatement> cells,
			List<Dispute> disputes, List<Argument> arguments, Edition.Moves categories) {
		this.from = from;
		this.to = to;
		this.rows = rows;
		cells.forEach(this::add);
		this.disputes = disputes;
		this.drawbacks = arguments.stream()
			.filter((argument) -> argument.getSide() == Argument.Side.DRAWBACK)
			.distinct()
			.toList();
		this.categories = categories;
	}

	private void add(CategoryStatement cell) {
		Set<Statement> said = this.statements.computeIfAbsent(cell.category(), (category) -> new LinkedHashSet<>());
		Statement statement = cell.statement();
		if (statement != null) {
			said.add(statement);
		}
	}

	RoleNames from() {
		return this.from;
	}

	RoleNames to() {
		return this.to;
	}

	/**
	 * Return the responsibilities that change in one way, in the order of the setting.
	 */
	List<Responsibility> rows(Change change) {
		return this.rows.stream().filter((row) -> Change.of(row, this.from.slug(), this.to.slug()) == change).toList();
	}

	/**
	 * Count the levels of both roles in the setting.
	 */
	LevelCounts levels() {
		return LevelCounts.of(this.rows, List.of(this.from, this.to));
	}

	/**
	 * Return all categories in which something is stated of at least one of the roles, by
	 * group, groups in the order of their first category.
	 */
	List<Category> stated() {
		Map<String, List<Category>> groups = new LinkedHashMap<>();
		this.statements.keySet()
			.forEach((category) -> groups.computeIfAbsent(category.getGroup(), (group) -> new ArrayList<>())
				.add(category));
		return groups.values()
			.stream()
			.flatMap(List::stream)
			.filter((category) -> !this.statements.getOrDefault(category, Set.of()).isEmpty())
			.toList();
	}

	List<Category> unstated() {
		return this.statements.entrySet()
			.stream()
			.filter((category) -> category.getValue().isEmpty())
			.map(Map.Entry::getKey)
			.toList();
	}

	List<Statement> statements(Category category, RoleNames role) {
		return this.statements.getOrDefault(category, Set.of())
			.stream()
			.filter((statement) -> statement.getRole().getSlug().equals(role.slug()))
			.toList();
	}

	/** The categories that tell how people get into a role, in the editors' order. */
	List<Category> paths() {
		return categories(this.categories.paths());
	}

	/** The categories that tell what makes its holders fail. */
	List<Category> failures() {
		return categories(this.categories.failures());
	}

	private List<Category> categories(List<String> slugs) {
		return slugs.stream()
			.flatMap((slug) -> this.statements.keySet().stream().filter((category) -> category.getSlug().equals(slug)))
			.toList();
	}

	List<DisputeMark> disputes(Category category, RoleNames role) {
		return this.disputes.stream()
			.filter((dispute) -> category.equals(dispute.getCategory())
					&& dispute.getRole().getSlug().equals(role.slug()))
			.map(DisputeMark::aside)
			.toList();
	}

	List<Argument> drawbacks() {
		return this.drawbacks;
	}

	/**
	 * Return the sources of every cited text of the page: the responsibilities by what
	 * becomes of them, the ways in, the failures and drawbacks, the categories.
	 */
	Stream<List<Reference>> citesInReadingOrder() {
		Stream<List<Reference>> duties = Change.READING_ORDER.stream()
			.flatMap((change) -> DutyArea.inOrder(rows(change)))
			.map(Responsibility::getCites);
		Stream<List<Reference>> told = Stream.concat(paths().stream(), failures().stream())
			.flatMap((category) -> statements(category, this.to).stream())
			.map((statement) -> statement.getSaid().getCites());
		Stream<List<Reference>> against = this.drawbacks.stream().map((drawback) -> drawback.getSaid().getCites());
		Stream<List<Reference>> cells = stated().stream()
			.flatMap((category) -> Stream.of(this.from, this.to).flatMap((role) -> statements(category, role).stream()))
			.map((statement) -> statement.getSaid().getCites());
		return Stream.of(duties, told, against, cells).flatMap((cites) -> cites);
	}

}
