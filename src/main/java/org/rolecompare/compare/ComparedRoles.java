package org.rolecompare.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.Statement;

/** Some roles of a catalogue, side by side in the order of their columns. */
final class ComparedRoles {

	private final Catalogue catalogue;

	private final List<Role> roles;

	ComparedRoles(Catalogue catalogue, List<Role> roles) {
		this.catalogue = catalogue;
		this.roles = roles;
	}

	Catalogue catalogue() {
		return this.catalogue;
	}

	List<Role> roles() {
		return this.roles;
	}

	/** Return the categories by group, which is the order of the rows. */
	Stream<Category> categories() {
		return this.catalogue.categories().inReadingOrder();
	}

	List<Statement> statements(Category category, Role role) {
		return this.catalogue.statements().find(category, role);
	}

	List<Dispute> disputes(Category category, Role role) {
		return this.catalogue.disputes().find(category, role);
	}

	boolean isStated(Category category) {
		return this.roles.stream().anyMatch((role) -> !statements(category, role).isEmpty());
	}

	/** Tell whether the editors found all of them alike in a category. */
	boolean areAlike(Category category) {
		return this.catalogue.likenesses().stream().anyMatch((likeness) -> likeness.holds(this.roles, category));
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
		return this.roles.stream()
			.filter((role) -> role.getCombines().stream().anyMatch(this.roles::contains))
			.toList();
	}

	List<RoleNames> names() {
		return this.roles.stream().map(Role::names).toList();
	}

	List<String> letters() {
		return this.roles.stream().map(Role::getAbbreviation).toList();
	}

	List<String> slugsByRank() {
		return this.roles.stream().sorted(Comparator.comparingInt(Role::getRank)).map(Role::getSlug).toList();
	}

	static String place(Role role, Category category) {
		return category.getName() + ", " + role.getAbbreviation();
	}

}
