package org.rolecompare.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.combinedrole.Argument;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeSide;
import org.rolecompare.statement.Statement;

/**
 * What the catalogue knows of some roles, laid out in the order in which a page tells it.
 * Nothing is filtered here: the numbers of the sources follow from the whole.
 */
final class ComparedRoles {

	private final List<Role> roles;

	private final Map<String, List<Category>> groups;

	private final Map<Cell, List<Statement>> statements;

	private final Map<Cell, List<Dispute>> disputes;

	private final List<Argument> arguments;

	private final CommonResponsibilities common;

	/**
	 * Lay out some roles.
	 * @param roles the roles in the order of the columns
	 * @param categories all categories in the order of the catalogue
	 * @param statements what is stated of the roles, those of one cell in their order
	 * @param disputes the disputes about the roles
	 * @param arguments the advantages and drawbacks of those that are combined roles
	 * @param common the responsibilities that have a level for at least two of them, by
	 * setting and in its order
	 */
	ComparedRoles(List<Role> roles, List<Category> categories, List<Statement> statements, List<Dispute> disputes,
			List<Argument> arguments, List<Responsibility> common) {
		this.roles = roles;
		this.groups = categories.stream()
			.collect(Collectors.groupingBy(Category::getGroup, LinkedHashMap::new, Collectors.toList()));
		this.statements = statements.stream()
			.collect(Collectors
				.groupingBy((statement) -> new Cell(statement.getCategory().getSlug(), statement.getRole().getSlug())));
		this.disputes = disputes.stream()
			.filter((dispute) -> dispute.getCategory() != null)
			.collect(Collectors.groupingBy(ComparedRoles::cell));
		this.arguments = arguments;
		this.common = new CommonResponsibilities(roles, common);
	}

	List<Role> roles() {
		return this.roles;
	}

	/**
	 * Return the categories by group, groups in the order of their first category.
	 */
	Map<String, List<Category>> groups() {
		return this.groups;
	}

	Stream<Category> categories() {
		return this.groups.values().stream().flatMap(List::stream);
	}

	List<Statement> statements(Category category, Role role) {
		return this.statements.getOrDefault(new Cell(category.getSlug(), role.getSlug()), List.of());
	}

	boolean isStated(Category category) {
		return this.roles.stream().anyMatch((role) -> !statements(category, role).isEmpty());
	}

	List<Dispute> disputes(Category category, Role role) {
		return this.disputes.getOrDefault(new Cell(category.getSlug(), role.getSlug()), List.of());
	}

	List<Argument> arguments(Role role, Argument.Side side) {
		return this.arguments.stream()
			.filter((argument) -> argument.getSide() == side
					&& argument.getCombinedRole().getSlug().equals(role.getSlug()))
			.toList();
	}

	/**
	 * Tell whether a role has arguments, and so a page as a combined role.
	 */
	boolean isArgued(String role) {
		return this.arguments.stream().anyMatch((argument) -> argument.getCombinedRole().getSlug().equals(role));
	}

	/**
	 * Return what the settings say of at least two of the roles.
	 */
	CommonResponsibilities common() {
		return this.common;
	}

	/**
	 * Return the roles by the question they answer: those that answer the same one stand
	 * together, those that answer none are left out.
	 */
	Collection<List<Role>> answering() {
		Map<Set<String>, List<Role>> byWords = new LinkedHashMap<>();
		for (Role role : this.roles) {
			Answers answers = role.getAnswers();
			if (answers != null) {
				byWords.computeIfAbsent(new LinkedHashSet<>(answers.getWords()), (words) -> new ArrayList<>())
					.add(role);
			}
		}
		return byWords.values();
	}

	/**
	 * Return the combined roles that stand beside at least one of the roles they join.
	 */
	List<Role> joining() {
		List<String> shown = this.roles.stream().map(Role::getSlug).toList();
		return this.roles.stream()
			.filter((role) -> role.getCombines().stream().map(Role::getSlug).anyMatch(shown::contains))
			.toList();
	}

	List<String> slugsByRank() {
		return this.roles.stream().sorted(Comparator.comparingInt(Role::getRank)).map(Role::getSlug).toList();
	}

	/**
	 * Return the sources of every cited text of the whole page: the difference, the
	 * definitions, the table by groups and columns, the disputes, the arguments, who owns
	 * what.
	 */
	Stream<List<Reference>> citesInReadingOrder() {
		Stream<List<Reference>> difference = Stream.concat(answering().stream()
			.map((roles) -> roles.stream()
				.flatMap((role) -> Stream.ofNullable(role.getAnswers()))
				.flatMap((answers) -> answers.getCites().stream())
				.toList()), joining().stream().map((role) -> role.getDefinition().getCites()));
		Stream<CitedText> definitions = this.roles.stream().map(Role::getDefinition);
		Stream<CitedText> table = categories().flatMap((category) -> this.roles.stream()
			.flatMap((role) -> statements(category, role).stream().map(Statement::getSaid)));
		Stream<CitedText> sides = categories()
			.flatMap((category) -> this.roles.stream().flatMap((role) -> disputes(category, role).stream()))
			.flatMap((dispute) -> dispute.getSides().stream().map(DisputeSide::getSaid));
		Stream<CitedText> argued = this.roles.stream()
			.flatMap((role) -> Stream.of(Argument.Side.values())
				.flatMap((side) -> arguments(role, side).stream().map(Argument::getSaid)));
		Stream<List<Reference>> texts = Stream.of(definitions, table, sides, argued)
			.flatMap((said) -> said)
			.map(CitedText::getCites);
		Stream<List<Reference>> owned = this.common.differing().map(Responsibility::getCites);
		return Stream.of(difference, texts, owned).flatMap((cites) -> cites);
	}

	private static Cell cell(Dispute dispute) {
		Category category = dispute.getCategory();
		return new Cell((category != null) ? category.getSlug() : "", dispute.getRole().getSlug());
	}

	/**
	 * Where a category and a role meet.
	 *
	 * @param category slug of the category
	 * @param role slug of the role
	 */
	private record Cell(String category, String role) {
	}

}
