package org.rolecompare.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.CategoryStatement;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeSide;
import org.rolecompare.statement.Statement;

/**
 * What the catalogue knows of a role, laid out in the order in which its page tells it.
 */
final class RoleFacts {

	private final Role role;

	private final Map<String, Map<Category, Set<Statement>>> groups = new LinkedHashMap<>();

	private final List<Dispute> disputes;

	private final Map<Setting, Map<Level, List<Responsibility>>> settings = new LinkedHashMap<>();

	/**
	 * Lay out a role.
	 * @param role the role
	 * @param cells all categories with its statements, in the order of the catalogue
	 * @param disputes the disputes about it
	 * @param responsibilities the responsibilities that have a level for it, by setting
	 * and in its order
	 */
	RoleFacts(Role role, List<CategoryStatement> cells, List<Dispute> disputes, List<Responsibility> responsibilities) {
		this.role = role;
		cells.forEach(this::add);
		this.disputes = disputes;
		responsibilities.forEach(this::add);
	}

	private void add(CategoryStatement cell) {
		Set<Statement> statements = this.groups
			.computeIfAbsent(cell.category().getGroup(), (group) -> new LinkedHashMap<>())
			.computeIfAbsent(cell.category(), (category) -> new LinkedHashSet<>());
		Statement statement = cell.statement();
		if (statement != null) {
			statements.add(statement);
		}
	}

	private void add(Responsibility responsibility) {
		Level level = responsibility.getLevel(this.role.getSlug());
		if (level != null) {
			this.settings.computeIfAbsent(responsibility.getSetting(), (setting) -> new EnumMap<>(Level.class))
				.computeIfAbsent(level, (value) -> new ArrayList<>())
				.add(responsibility);
		}
	}

	Role role() {
		return this.role;
	}

	/**
	 * Return all categories by group, groups in the order of their first category, each
	 * with what is stated of the role.
	 */
	Map<String, Map<Category, Set<Statement>>> groups() {
		return this.groups;
	}

	/**
	 * Return the disputes about cells of the role, in the order of the cells.
	 */
	List<Dispute> disputes() {
		return this.groups.values()
			.stream()
			.flatMap((categories) -> categories.keySet().stream())
			.flatMap((category) -> disputes(category).stream())
			.toList();
	}

	List<Dispute> disputes(Category category) {
		return this.disputes.stream().filter((dispute) -> category.equals(dispute.getCategory())).toList();
	}

	/**
	 * Count the disputes that are about no cell, but about the combined role as such.
	 */
	int countGeneralDisputes() {
		return this.disputes.size() - disputes().size();
	}

	/**
	 * Return the responsibilities of the role by setting and level, the highest level
	 * first.
	 */
	Map<Setting, Map<Level, List<Responsibility>>> settings() {
		return this.settings;
	}

	/**
	 * Return the sources of every cited text of the page: the introduction, the
	 * statements by groups, the disputes, the responsibilities.
	 */
	Stream<List<Reference>> citesInReadingOrder() {
		Stream<CitedText> statements = this.groups.values()
			.stream()
			.flatMap((categories) -> categories.values().stream())
			.flatMap(Set::stream)
			.map(Statement::getSaid);
		Stream<CitedText> sides = disputes().stream()
			.flatMap((dispute) -> dispute.getSides().stream())
			.map(DisputeSide::getSaid);
		Stream<List<Reference>> owned = this.settings.values()
			.stream()
			.flatMap((levels) -> levels.values().stream())
			.flatMap(List::stream)
			.map(Responsibility::getCites);
		Stream<List<Reference>> texts = Stream.concat(statements, sides).map(CitedText::getCites);
		return Stream.of(RoleIntroduction.cites(this.role), texts, owned).flatMap((cites) -> cites);
	}

}
