package org.rolecompare.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolecompare.role.Role;

/** All statements of an edition. */
public final class Statements {

	private final List<Statement> all;

	private final Map<Role, Map<Category, List<Statement>>> cells = new HashMap<>();

	private final Map<Category, Set<Role>> stated = new HashMap<>();

	private final Map<String, Statement> byKey = new HashMap<>();

	/**
	 * Index the statements.
	 * @param all all statements by rank of their roles, then by the order of their
	 * categories and their own
	 */
	public Statements(List<Statement> all) {
		this.all = List.copyOf(all);
		for (Statement statement : all) {
			this.byKey.put(statement.getKey(), statement);
			this.cells.computeIfAbsent(statement.getRole(), (role) -> new HashMap<>())
				.computeIfAbsent(statement.getCategory(), (category) -> new ArrayList<>())
				.add(statement);
			this.stated.computeIfAbsent(statement.getCategory(), (category) -> new LinkedHashSet<>())
				.add(statement.getRole());
		}
	}

	public List<Statement> all() {
		return this.all;
	}

	public Optional<Statement> find(String key) {
		return Optional.ofNullable(this.byKey.get(key));
	}

	/** What is stated of a role in a category, none where our sources say nothing. */
	public List<Statement> find(Category category, Role role) {
		return this.cells.getOrDefault(role, Map.of()).getOrDefault(category, List.of());
	}

	/** The roles of which a category states something, by rank. */
	public List<Role> findRoles(Category category) {
		return List.copyOf(this.stated.getOrDefault(category, Set.of()));
	}

	/** How many categories state something of a role. */
	public int countCategories(Role role) {
		return this.cells.getOrDefault(role, Map.of()).size();
	}

}
