package org.rolecompare.statement;

import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * A category can be addressed and named, and a dispute has two sides that answer.
 */
class IncompleteStatementTests {

	private static final CitedText SAID = new CitedText("Somebody.", List.of(References.study("study")));

	@ParameterizedTest
	@MethodSource
	void isRefused(ThrowingCallable creation, String message) {
		assertThatIllegalArgumentException().isThrownBy(creation).withMessageContaining(message);
	}

	static Stream<Arguments> isRefused() {
		return Stream.of(refused("a category without a slug", () -> category("", "Pay"), "needs a slug"),
				refused("a category without a name", () -> category("pay", " "), "needs a name"),
				refused("a dispute without a slug", () -> dispute(" ", side("Yes"), side("No")), "needs a slug"),
				refused("a dispute of one side", () -> dispute("who", side("Yes")), "at least two sides: who"),
				refused("a side without an answer", () -> side(""), "needs an answer"));
	}

	private static Arguments refused(String what, ThrowingCallable creation, String message) {
		return argumentSet(what, creation, message);
	}

	private static Category category(String slug, String name) {
		return new Category(slug, name, "What do holders earn?", "Earns", "Career", null, 0);
	}

	private static Dispute dispute(String slug, DisputeSide... sides) {
		Role mate = new Role(new RoleNames("mate", "M", "Mate", null, List.of()), 1, null, SAID, List.of());
		return new Dispute(slug, "Who?", mate, null, 0, List.of(sides));
	}

	private static DisputeSide side(String answer) {
		return new DisputeSide(answer, SAID);
	}

}
