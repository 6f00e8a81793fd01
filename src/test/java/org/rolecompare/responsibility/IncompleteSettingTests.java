package org.rolecompare.responsibility;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import org.rolecompare.IncompleteRecordTests;
import org.rolecompare.responsibility.Responsibility.Assignment;
import org.rolecompare.role.Role;
import org.rolecompare.source.References;

import static org.rolecompare.responsibility.Responsibilities.ROLES_IN_ORDER;

/**
 * A setting says what it assumes and of whom, and somebody has a level in every
 * responsibility.
 */
class IncompleteSettingTests extends IncompleteRecordTests {

	static Stream<Arguments> isRefused() {
		return Stream.of(
				refused("a setting without a slug", () -> setting("", "A company", ROLES_IN_ORDER), "needs a slug"),
				refused("a setting that assumes nothing", () -> setting("small", " ", ROLES_IN_ORDER),
						"says what it assumes"),
				refused("a setting without roles", () -> setting("small", "A company", List.of()), "needs roles"),
				refused("a responsibility without a slug",
						() -> responsibility(" ", Map.of(ROLES_IN_ORDER.get(0), Responsibilities.read(Level.OWNS))),
						"needs a slug"),
				refused("a responsibility of nobody", () -> responsibility("security", Map.of()),
						"Nobody has a level in security"));
	}

	private static Setting setting(String slug, String assumption, List<Role> roles) {
		return new Setting(slug, "Small company", assumption, roles);
	}

	private static Responsibility responsibility(String slug, Map<Role, Assignment> levels) {
		return new Responsibility(setting("small", "A company", ROLES_IN_ORDER),
				new Responsibility.Topic(slug, "Security", "Technology", null), 0, levels,
				List.of(References.study("study")), null);
	}

}
