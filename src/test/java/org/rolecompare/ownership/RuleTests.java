package org.rolecompare.ownership;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.citation.SourceFilter;
import org.rolecompare.ownership.MatrixSummary.Tally;
import org.rolecompare.ownership.MatrixSummary.Tally.Count;
import org.rolecompare.ownership.MatrixSummary.Total;
import org.rolecompare.ownership.Ownership.Replacement;
import org.rolecompare.ownership.Ownership.Replacement.Outcome;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.OwnershipChange;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Responsibility.Assignment;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.responsibility.Settings;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which responsibilities of a ship are asked for, and what becomes of them where one hand
 * stands in place of mate and cook. A capital letter is a level that a source states, a
 * small one our reading: o owns, s shares, c contributes, n not involved.
 */
class RuleTests {

	private static final Reference LOG = References.study("log");

	private static final Role MATE = role("mate");

	private static final Role COOK = role("cook");

	private static final Role HAND = role("hand", MATE, COOK);

	private static final Role BOY = role("boy");

	private static final Setting SHIP = new Setting("ship", "Ship", "A ship", List.of(MATE, COOK, HAND, BOY));

	private static final Responsibility SAILS = row("sails", "Deck", References.study("log"), "O", "n", "O", "c");

	private static final Responsibility STORES = row("stores", "Galley", References.advisory("chandler"), "s", "O", "o",
			null);

	private static final Responsibility CATS = row("cats", "Deck", References.study("log"), null, "c", "n", "O");

	private static final Responsibility FIRE = row("fire", "Galley", References.study("log"), "n", "O", "n", "n");

	private static final Ownership OWNERSHIP = Ownership
		.of(new Settings(List.of(SHIP), List.of(SAILS, STORES, CATS, FIRE)), SHIP);

	private static final Replacement ONE_HAND = Replacement.of(HAND);

	@Test
	void rowsAreReadAreaByArea() {
		assertThat(OWNERSHIP.setting()).isEqualTo(SHIP);
		assertThat(OWNERSHIP.areas()).containsExactly(Map.entry("Deck", List.of(SAILS, CATS)),
				Map.entry("Galley", List.of(STORES, FIRE)));
		assertThat(OWNERSHIP.rows()).containsExactly(SAILS, CATS, STORES, FIRE);
	}

	@Test
	void columnsStandInTheOrderOfTheSetting() {
		assertThat(OWNERSHIP.columns(List.of())).containsExactly(MATE, COOK, HAND, BOY);
		assertThat(OWNERSHIP.columns(List.of("boy", "mate", "nobody"))).containsExactly(MATE, BOY);
	}

	@Test
	void oneStandsInPlaceOfOthersOnlyWhereAllOfThemAreShown() {
		assertThat(OWNERSHIP.replacements(List.of())).containsExactly(ONE_HAND);
		assertThat(OWNERSHIP.replacements(List.of("hand", "cook", "mate"))).containsExactly(ONE_HAND);
		assertThat(OWNERSHIP.replacements(List.of("hand", "cook"))).isEmpty();
		assertThat(OWNERSHIP.replacements(List.of("mate", "cook", "boy"))).isEmpty();
	}

	@Test
	void oneJoinsItsPartsAndNobodyElse() {
		assertThat(ONE_HAND.joins(MATE.names())).isTrue();
		assertThat(ONE_HAND.joins(BOY.names())).isFalse();
		assertThat(ONE_HAND.partsPhrase()).isEqualTo("MATE and COOK");
		assertThat(ONE_HAND.leaders()).isEqualTo("two leaders");
	}

	@Test
	void judgesByAllLevelsOrByThoseAloneThatASourceStates() {
		assertThat(outcomes(false)).containsExactly(OwnershipChange.KEPT, null, OwnershipChange.JOINED,
				OwnershipChange.LET_GO);
		assertThat(outcomes(true)).containsExactly(null, null, null, null);
		Responsibility stated = row("helm", "Deck", LOG, "O", "S", "O", null);
		assertThat(ONE_HAND.judge(stated, true)).isEqualTo(new Outcome(HAND.names(), OwnershipChange.JOINED));
	}

	@Test
	void talliesWhatOccursAndWhatIsOpen() {
		Tally tally = Tally.of(ONE_HAND, OWNERSHIP.rows(), false);
		assertThat(tally.occurring()).containsExactly(new Count(OwnershipChange.LET_GO, 1),
				new Count(OwnershipChange.KEPT, 1), new Count(OwnershipChange.JOINED, 1));
		assertThat(tally.open()).isEqualTo(1);
		assertThat(Tally.of(ONE_HAND, OWNERSHIP.rows(), true)).isEqualTo(new Tally(ONE_HAND, List.of(), 4));
	}

	@Test
	void addsUpAColumn() {
		assertThat(Total.of(MATE.names(), OWNERSHIP.rows(), false))
			.isEqualTo(new Total(MATE.names(), 1, 1, new LevelCounts(1, 2, 1)));
		assertThat(Total.of(MATE.names(), OWNERSHIP.rows(), true))
			.isEqualTo(new Total(MATE.names(), 1, 0, new LevelCounts(1, 2, 1)));
		assertThat(Total.of(COOK.names(), OWNERSHIP.rows(), true).owned()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			# roles    | areas  | levels             | show             | rows
			-          | -      | -                  | -                | sails cats stores fire
			-          | Galley | -                  | -                | stores fire
			-          | -      | OWNS               | -                | sails cats stores fire
			mate       | -      | OWNS               | -                | sails
			mate       | -      | SHARES             | -                | stores
			mate boy   | -      | SHARES             | -                | stores
			mate       | -      | OWNS SHARES        | -                | sails stores
			mate       | Deck   | OWNS SHARES        | -                | sails
			-          | -      | -                  | handover         | stores fire
			-          | Deck   | -                  | handover         | -
			boy        | -      | -                  | stated           | cats
			mate       | -      | -                  | stated           | sails
			mate       | -      | SHARES             | stated           | -
			-          | -      | -                  | handover stated  | -
			""")
	void aRowIsWantedWhereItMeetsEverythingThatIsAsked(String roles, String areas, String levels, String show,
			String rows) {
		RowFilter filter = filter(address(words(roles), words(areas),
				words(levels).stream().map(Level::valueOf).toList(), words(show), SourceFilter.NONE));
		assertThat(OWNERSHIP.rows().stream().filter(filter::wants).map(Responsibility::getSlug))
			.containsExactlyElementsOf(words(rows));
		assertThat(filter.select(OWNERSHIP.rows())).extracting(Responsibility::getSlug)
			.containsExactlyElementsOf(words(rows));
	}

	@Test
	void aRowThatRestsOnOtherSourcesIsWantedAndNotSelected() {
		RowFilter filter = filter(
				address(List.of(), List.of(), List.of(), List.of(), SourceFilter.of(List.of("study"), null)));
		assertThat(filter.wants(STORES)).isTrue();
		assertThat(filter.select(OWNERSHIP.rows())).containsExactly(SAILS, CATS, FIRE);
	}

	@Test
	void aRowIsUndecidedWhereItMayChangeHands() {
		RowFilter filter = filter(MatrixAddress.of("ship"));
		assertThat(OWNERSHIP.rows()).filteredOn(filter::isUndecided).containsExactly(CATS);
		assertThat(filter(MatrixAddress.of("ship").togglingStated()).isUndecided(FIRE)).isTrue();
	}

	@Test
	void anotherChoiceOfRowsKeepsTheColumns() {
		RowFilter filter = filter(
				address(List.of("mate"), List.of(), List.of(Level.OWNS), List.of(), SourceFilter.NONE));
		RowFilter other = filter.choosing(filter.address().toggling(Level.OWNS).toggling(Level.SHARES));
		assertThat(other.columns()).containsExactly(MATE.names());
		assertThat(other.select(OWNERSHIP.rows())).containsExactly(STORES);
		assertThat(filter(MatrixAddress.of("ship")).outcomes(SAILS)).extracting(Outcome::handover)
			.containsExactly(OwnershipChange.KEPT);
	}

	private static Stream<@Nullable OwnershipChange> outcomes(boolean stated) {
		return OWNERSHIP.rows().stream().map((row) -> ONE_HAND.judge(row, stated).handover());
	}

	private static RowFilter filter(MatrixAddress address) {
		return RowFilter.of(OWNERSHIP, address);
	}

	private static MatrixAddress address(List<String> roles, List<String> areas, List<Level> levels, List<String> show,
			SourceFilter sources) {
		return new MatrixAddress("ship", roles, areas, levels, show.contains("handover"), show.contains("stated"),
				sources, List.of(), false);
	}

	private static List<String> words(@Nullable String words) {
		return (words != null) ? List.of(words.split(" +")) : List.of();
	}

	private static Responsibility row(String slug, String area, Reference source, @Nullable String... levels) {
		List<Role> roles = List.of(MATE, COOK, HAND, BOY);
		Map<Role, Assignment> given = new HashMap<>();
		for (int index = 0; index < levels.length; index++) {
			String letter = levels[index];
			if (letter != null) {
				Level level = Arrays.stream(Level.values())
					.filter((each) -> each.name().startsWith(letter.toUpperCase(Locale.ROOT)))
					.findFirst()
					.orElseThrow();
				given.put(roles.get(index), new Assignment(level, letter.equals(letter.toUpperCase(Locale.ROOT))));
			}
		}
		return new Responsibility(SHIP, new Responsibility.Topic(slug, slug, area, null), 0, given, List.of(source),
				null);
	}

	private static Role role(String slug, Role... parts) {
		return new Role(new RoleNames(slug, slug.toUpperCase(Locale.ROOT), "Ship's " + slug, null, List.of()), 1, null,
				new CitedText("Somebody.", List.of(LOG)), List.of(parts));
	}

}
