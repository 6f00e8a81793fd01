package org.rolecompare.role;

import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * A role has everything it is known by, and an answer says on what it rests.
 */
class IncompleteRoleTests {

	private static final Reference STUDY = References.study("study");

	@ParameterizedTest
	@MethodSource
	void isRefused(ThrowingCallable creation, String message) {
		assertThatIllegalArgumentException().isThrownBy(creation).withMessageContaining(message);
	}

	static Stream<Arguments> isRefused() {
		return Stream.of(refused("a role without a slug", () -> role(" ", "M", "Mate"), "needs a slug"),
				refused("a role without letters", () -> role("mate", "", "Mate"), "needs an abbreviation"),
				refused("a role without a name", () -> role("mate", "M", " "), "needs a name"),
				refused("an answer without words", () -> new Answers(List.of(), Basis.EDITORIAL, List.of()),
						"at least one question"),
				refused("a sourced answer without a source",
						() -> new Answers(List.of("how"), Basis.SOURCED, List.of()), "sourced answer has sources"),
				refused("an answer of ours with a source",
						() -> new Answers(List.of("how"), Basis.EDITORIAL, List.of(STUDY)), "our own has none"));
	}

	private static Arguments refused(String what, ThrowingCallable creation, String message) {
		return argumentSet(what, creation, message);
	}

	private static Role role(String slug, String letters, String name) {
		return new Role(new RoleNames(slug, letters, name, null, List.of()), 1, null,
				new CitedText("Somebody.", List.of(STUDY)), List.of());
	}

}
