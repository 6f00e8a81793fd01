package org.rolecompare.responsibility;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.rolecompare.responsibility.Responsibility.Assignment;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Answers.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;

/**
 * Responsibilities of a setting with the roles <em>a</em>, <em>b</em> and <em>c</em>, for
 * tests.
 */
final class Responsibilities {

	private static final Map<String, Role> ROLES = Map.of("a", role("a", 1), "b", role("b", 2), "c", role("c", 3));

	/** The roles in their order. */
	static final List<Role> ROLES_IN_ORDER = List.of(role("a"), role("b"), role("c"));

	/** What they are called. */
	static final List<RoleNames> NAMES = ROLES_IN_ORDER.stream().map(Role::names).toList();

	private Responsibilities() {
	}

	static Responsibility row(Map<String, Assignment> levels) {
		return new Responsibility(new Setting("setting", "Setting", "A company", ROLES_IN_ORDER),
				new Responsibility.Topic("row", "Row", "Area", null), 0,
				levels.entrySet()
					.stream()
					.collect(Collectors.toMap((level) -> role(level.getKey()), Map.Entry::getValue)),
				List.of(References.study("study")), null);
	}

	static Assignment stated(Level level) {
		return new Assignment(level, true);
	}

	static Assignment read(Level level) {
		return new Assignment(level, false);
	}

	private static Role role(String slug) {
		Role role = ROLES.get(slug);
		if (role == null) {
			throw new IllegalArgumentException("There is no role " + slug);
		}
		return role;
	}

	private static Role role(String slug, int rank) {
		return new Role(new RoleNames(slug, slug.toUpperCase(Locale.ROOT), "Role " + slug, null, List.of()), rank,
				new Answers(List.of("how"), Basis.EDITORIAL, List.of()),
				new CitedText("A role.", List.of(References.study("study"))), List.of());
	}

}
