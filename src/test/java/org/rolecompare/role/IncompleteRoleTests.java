package org.rolecompare.role;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import org.rolecompare.IncompleteRecordTests;
import org.rolecompare.role.Answers.Basis;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;

/**
 * A role has everything it is known by, and an answer says on what it rests.
 */
class IncompleteRoleTests extends IncompleteRecordTests {

	private static final Reference STUDY = References.study("study");

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

	private static Role role(String slug, String letters, String name) {
		return new Role(new RoleNames(slug, letters, name, null, List.of()), 1, null,
				new CitedText("Somebody.", List.of(STUDY)), List.of());
	}

}
