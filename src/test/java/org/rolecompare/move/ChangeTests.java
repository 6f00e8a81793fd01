package org.rolecompare.move;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.move.MoveDuties.Change;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Responsibility.Assignment;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of a responsibility when a mate becomes a cook.
 */
class ChangeTests {

	private static final Role MATE = role("mate");

	private static final Role COOK = role("cook");

	private static final Role BOY = role("boy");

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# mate,      cook,        change
			NONE,        OWNS,        NEW
			CONTRIBUTES, SHARES,      NEW
			OWNS,        OWNS,        CARRIED_OVER
			OWNS,        SHARES,      CARRIED_OVER
			SHARES,      OWNS,        CARRIED_OVER
			OWNS,        CONTRIBUTES, LET_GO
			SHARES,      NONE,        LET_GO
			CONTRIBUTES, NONE,        LET_GO
			NONE,        CONTRIBUTES, NEW
			CONTRIBUTES, CONTRIBUTES, CARRIED_OVER
			NONE,        NONE,        NONE
			-,           OWNS,        UNKNOWN
			OWNS,        -,           UNKNOWN
			-,           NONE,        UNKNOWN
			-,           -,           UNKNOWN
			""")
	void followsFromBothLevels(Level mate, Level cook, Change change) {
		assertThat(Change.of(row(mate, cook), MATE.names(), COOK.names())).isEqualTo(change);
	}

	private static Responsibility row(Level mate, Level cook) {
		Map<Role, Assignment> levels = new LinkedHashMap<>();
		levels.put(BOY, new Assignment(Level.OWNS, true));
		if (mate != null) {
			levels.put(MATE, new Assignment(mate, true));
		}
		if (cook != null) {
			levels.put(COOK, new Assignment(cook, false));
		}
		return new Responsibility(new Setting("galley", "Galley", "A ship", List.of(MATE, COOK, BOY)),
				new Responsibility.Topic("stores", "Stores", "Galley", null), 0, levels,
				List.of(References.study("study")), null);
	}

	private static Role role(String slug) {
		return new Role(new RoleNames(slug, slug, "Ship's " + slug, null, List.of()), 1, null,
				new CitedText("Somebody.", List.of(References.study("study"))), List.of());
	}

}
