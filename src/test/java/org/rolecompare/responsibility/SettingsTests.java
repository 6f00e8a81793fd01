package org.rolecompare.responsibility;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.rolecompare.citation.Citing;
import org.rolecompare.responsibility.ListedResponsibility.Area;
import org.rolecompare.role.Role;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeMark;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Settings and their responsibilities are found by the roles that they have a level for.
 */
class SettingsTests {

	private static final Role A = Responsibilities.ROLES_IN_ORDER.get(0);

	private static final Role B = Responsibilities.ROLES_IN_ORDER.get(1);

	private static final Role C = Responsibilities.ROLES_IN_ORDER.get(2);

	private static final Setting EMPTY = new Setting("empty", "Empty", "Nobody asked", List.of(A, B, C));

	private static final Setting SHIP = new Setting("ship", "Ship", "A ship", List.of(A, B, C));

	private static final Setting BARGE = new Setting("barge", "Barge", "A barge.", List.of(A, B));

	private static final Responsibility BUDGET = row(BARGE, "budget", "Money", A, B);

	private static final Responsibility STAFF = row(SHIP, "staff", "People", A);

	private static final Responsibility COSTS = row(SHIP, "costs", "Money", B, C);

	private static final Responsibility PAY = row(SHIP, "pay", "People", A, B, C);

	private static final Settings SETTINGS = new Settings(List.of(BARGE, EMPTY, SHIP),
			List.of(BUDGET, STAFF, COSTS, PAY));

	@Test
	void areFoundByTheirSlugExactly() {
		assertThat(SETTINGS.all()).containsExactly(BARGE, EMPTY, SHIP);
		assertThat(SETTINGS.find("barge")).contains(BARGE);
		assertThat(SETTINGS.find("Barge")).isEmpty();
		assertThat(SETTINGS.rows(SHIP)).containsExactly(STAFF, COSTS, PAY);
		assertThat(SETTINGS.rows(EMPTY)).isEmpty();
	}

	@Test
	void haveRowsForEveryRoleThatHasALevel() {
		assertThat(SETTINGS.findRows(A)).containsExactly(BUDGET, STAFF, PAY);
		assertThat(SETTINGS.findRows(C)).containsExactly(COSTS, PAY);
	}

	@Test
	void haveRowsInCommonWhereTwoRolesHaveALevel() {
		assertThat(SETTINGS.findRowsInCommon(List.of(A, B))).containsExactly(BUDGET, PAY);
		assertThat(SETTINGS.findRowsInCommon(List.of(A, B, C))).containsExactly(BUDGET, COSTS, PAY);
		assertThat(SETTINGS.findRowsInCommon(List.of(A))).isEmpty();
	}

	@Test
	void ofSomeRolesTheOneThatSaysMostComesFirst() {
		assertThat(SETTINGS.findCommon(List.of(A, B))).extracting(Setting.Summary::slug)
			.containsExactly("ship", "barge");
		assertThat(SETTINGS.findCommon(List.of(A, C))).extracting(Setting.Summary::href)
			.containsExactly("/responsibilities/ship");
	}

	@Test
	void countTheLevelsOfAllTheirRoles() {
		assertThat(SETTINGS.countLevels(SHIP)).isEqualTo(new LevelCounts(0, 6, 3));
	}

	@Test
	void responsibilitiesAreListedByAreaInTheOrderOfTheSetting() {
		Citing citing = new Citing();
		List<Area> areas = Area.of(SETTINGS.rows(SHIP),
				(row) -> ListedResponsibility.of(row, RoleLevel.of(row, Responsibilities.NAMES), "", "List", citing));
		assertThat(areas).extracting(Area::name).containsExactly("People", "Money");
		assertThat(areas.get(0).lines()).extracting(ListedResponsibility::name).containsExactly("Staff", "Pay");
		assertThat(areas.get(1).lines().get(0).basis()).isEqualTo("Our reading.");
		assertThat(areas.get(1).lines().get(0).markers()).hasSize(1);
		assertThat(areas.get(1).lines().get(0).dispute()).isNull();
	}

	@Test
	void aListedResponsibilitySaysWhereSourcesDisagreeOnIt() {
		CitedText said = new CitedText("Somebody says so.", List.of(References.study("study")));
		Dispute dispute = new Dispute("who", "Who?", A, null, 0,
				List.of(new Dispute.Side("Yes", said), new Dispute.Side("No", said)));
		Responsibility disputed = new Responsibility(SHIP, new Responsibility.Topic("row", "Row", "Area", "Mind."), 0,
				Map.of(A, Responsibilities.read(Level.OWNS)), said.getCites(), dispute);
		assertThat(ListedResponsibility.of(disputed, List.of(), "note", "List", new Citing()).dispute())
			.isEqualTo(DisputeMark.aside(dispute));
	}

	@Test
	void aRoleAnswersForWhatItOwnsOrSharesAndIsComparedWhereEveryLevelIsGiven() {
		Responsibility row = Responsibilities
			.row(Map.of("a", Responsibilities.read(Level.SHARES), "b", Responsibilities.read(Level.CONTRIBUTES)));
		assertThat(row.isAnsweredForBy("a")).isTrue();
		assertThat(row.isAnsweredForBy("b")).isFalse();
		assertThat(row.isAnsweredForBy("c")).isFalse();
		assertThat(row.isGivenFor(List.of("a", "b"))).isTrue();
		assertThat(row.isGivenFor(List.of("a", "c"))).isFalse();
	}

	private static Responsibility row(Setting setting, String slug, String area, Role... roles) {
		return new Responsibility(setting,
				new Responsibility.Topic(
						slug, slug.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + slug.substring(1), area, null),
				0,
				List.of(roles)
					.stream()
					.collect(Collectors.toMap((role) -> role, (role) -> Responsibilities.read(Level.OWNS))),
				List.of(References.study("study")), null);
	}

}
