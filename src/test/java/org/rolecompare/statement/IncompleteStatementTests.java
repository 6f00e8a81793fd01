package org.rolecompare.statement;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import org.rolecompare.IncompleteRecordTests;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;

/**
 * A category can be addressed and named, and a dispute has two sides that answer.
 */
class IncompleteStatementTests extends IncompleteRecordTests {

	private static final CitedText SAID = new CitedText("Somebody.", List.of(References.study("study")));

	static Stream<Arguments> isRefused() {
		return Stream.of(refused("a category without a slug", () -> category("", "Pay"), "needs a slug"),
				refused("a category without a name", () -> category("pay", " "), "needs a name"),
				refused("a dispute without a slug", () -> dispute(" ", side("Yes"), side("No")), "needs a slug"),
				refused("a dispute of one side", () -> dispute("who", side("Yes")), "at least two sides: who"),
				refused("a side without an answer", () -> side(""), "needs an answer"));
	}

	private static Category category(String slug, String name) {
		return new Category(slug, name, null, "What do holders earn?", "Earns", "Career", null, 0);
	}

	private static Dispute dispute(String slug, Dispute.Side... sides) {
		Role mate = new Role(new RoleNames("mate", "M", "Mate", null, List.of()), 1, null, SAID, List.of());
		return new Dispute(slug, "Who?", mate, null, 0, List.of(sides));
	}

	private static Dispute.Side side(String answer) {
		return new Dispute.Side(answer, SAID);
	}

}
