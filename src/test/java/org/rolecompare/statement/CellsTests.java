package org.rolecompare.statement;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.rolecompare.citation.Citing;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Statements and disputes are found by the cell in which they stand: a category and a
 * role.
 */
class CellsTests {

	private static final CitedText SAID = new CitedText("Somebody.", List.of(References.study("study")));

	private static final Role MATE = role("mate");

	private static final Role COOK = role("cook");

	private static final Category PAY = category("pay", "Career");

	private static final Category DUTY = category("duty", "Job");

	private static final Category PATH = category("path", "Career");

	private static final Statement STEERS = statement(MATE, DUTY, "Steers.");

	private static final Statement WATCHES = statement(MATE, DUTY, "Keeps watch.");

	private static final Statement EARNS = statement(MATE, PAY, "Earns little.");

	private static final Statement COOKS = statement(COOK, DUTY, "Cooks.");

	private static final Statements STATEMENTS = new Statements(List.of(STEERS, WATCHES, EARNS, COOKS));

	private static final Categories CATEGORIES = new Categories(List.of(PAY, DUTY, PATH));

	private static final Dispute HOW_MUCH = dispute("how-much", MATE, PAY);

	private static final Dispute WHETHER = dispute("whether", MATE, null);

	private static final Dispute WHAT = dispute("what", COOK, DUTY);

	private static final Disputes DISPUTES = new Disputes(List.of(WHAT, HOW_MUCH, WHETHER));

	@Test
	void aCellHasItsStatementsInTheirOrder() {
		assertThat(STATEMENTS.all()).containsExactly(STEERS, WATCHES, EARNS, COOKS);
		assertThat(STATEMENTS.find(DUTY, MATE)).containsExactly(STEERS, WATCHES);
		assertThat(STATEMENTS.find(PAY, COOK)).isEmpty();
		assertThat(STATEMENTS.find(DUTY, role("boy"))).isEmpty();
	}

	@Test
	void aCategoryKnowsOfWhomItStatesSomething() {
		assertThat(STATEMENTS.findRoles(DUTY)).containsExactly(MATE, COOK);
		assertThat(STATEMENTS.findRoles(PAY)).containsExactly(MATE);
		assertThat(STATEMENTS.findRoles(PATH)).isEmpty();
		assertThat(STATEMENTS.countCategories(MATE)).isEqualTo(2);
		assertThat(STATEMENTS.countCategories(role("boy"))).isZero();
	}

	@Test
	void categoriesStandInGroupsInTheOrderOfTheirFirst() {
		assertThat(CATEGORIES.all()).containsExactly(PAY, DUTY, PATH);
		assertThat(CATEGORIES.groups()).containsExactly(Map.entry("Career", List.of(PAY, PATH)),
				Map.entry("Job", List.of(DUTY)));
		assertThat(CATEGORIES.find("duty")).contains(DUTY);
		assertThat(CATEGORIES.find("Duty")).isEmpty();
		assertThat(CATEGORIES.findAll(List.of("path", "luck", "pay"))).containsExactly(PATH, PAY);
	}

	@Test
	void disputesAreAboutACellOrARoleAsSuch() {
		assertThat(DISPUTES.all()).containsExactly(WHAT, HOW_MUCH, WHETHER);
		assertThat(DISPUTES.find(MATE)).containsExactly(HOW_MUCH, WHETHER);
		assertThat(DISPUTES.find(PAY, MATE)).containsExactly(HOW_MUCH);
		assertThat(DISPUTES.find(DUTY, MATE)).isEmpty();
		assertThat(DISPUTES.find(role("boy"))).isEmpty();
	}

	@Test
	void aDisputeIsToldWithTheSidesThatRestOnWantedSources() {
		DisputedQuestion all = DisputedQuestion.of(WHAT, SourceFilter.NONE, new Citing());
		assertThat(all.anchor()).isEqualTo("dispute-what");
		assertThat(all.question()).isEqualTo("Really what?");
		assertThat(all.sides().shown()).extracting(DisputedQuestion.Side::answer).containsExactly("Yes", "No");
		assertThat(all.sides().shown().get(0).said().markers()).hasSize(1);
		DisputedQuestion some = DisputedQuestion.of(WHAT, SourceFilter.of(List.of("advisory"), null), new Citing());
		assertThat(some.sides().shown()).extracting(DisputedQuestion.Side::answer).containsExactly("No");
		assertThat(some.sides().hidden()).isEqualTo(1);
		assertThat(DisputeMark.here(WHAT).anchor()).isEqualTo(all.anchor());
	}

	@Test
	void anEditedStatementIsANewOneAndAnUneditedOneKeepsItsKey() {
		assertThat(STEERS.getKey()).isEqualTo(statement(MATE, DUTY, "Steers.").getKey())
			.matches("mate-duty-[0-9a-f]{8}");
		assertThat(List.of(STEERS, WATCHES, statement(MATE, PAY, "Steers."), statement(COOK, DUTY, "Steers.")))
			.extracting(Statement::getKey)
			.doesNotHaveDuplicates();
		// The address that somebody may have kept.
		assertThat(StatementKey.of("cto", "pay", "Earns much.", null)).isEqualTo("cto-pay-05da479b");
	}

	private static Statement statement(Role role, Category category, String text) {
		return new Statement(role, category, 0, new CitedText(text, SAID.getCites()), null, null);
	}

	private static Category category(String slug, String group) {
		return new Category(slug, slug, null, "What?", "a verb", group, null, 0);
	}

	private static Dispute dispute(String slug, Role role, @Nullable Category category) {
		return new Dispute(slug, "Really " + slug + "?", role, category, 0, List.of(new Dispute.Side("Yes", SAID),
				new Dispute.Side("No", new CitedText("Others.", List.of(References.advisory("advisory"))))));
	}

	private static Role role(String slug) {
		return new Role(new RoleNames(slug, slug, "Ship's " + slug, null, List.of()), 1, null, SAID, List.of());
	}

}
