package org.rolecompare.responsibility;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.rolecompare.role.Role;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.rolecompare.responsibility.Responsibilities.ROLES_IN_ORDER;

/**
 * A setting says what it assumes and of whom, and somebody has a level in every
 * responsibility.
 */
class IncompleteSettingTests {

	@ParameterizedTest
	@MethodSource
	void isRefused(ThrowingCallable creation, String message) {
		assertThatIllegalArgumentException().isThrownBy(creation).withMessageContaining(message);
	}

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

	private static Arguments refused(String what, ThrowingCallable creation, String message) {
		return argumentSet(what, creation, message);
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
