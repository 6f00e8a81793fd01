package org.rolecompare.responsibility;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolecompare.responsibility.Responsibilities.NAMES;
import static org.rolecompare.responsibility.Responsibilities.read;
import static org.rolecompare.responsibility.Responsibilities.row;
import static org.rolecompare.responsibility.Responsibilities.stated;

/**
 * Who says how far roles are in charge: a source, we, or nobody.
 */
class LevelCountsTests {

	private static final List<Responsibility> ROWS = List.of(
			row(Map.of("a", stated(Level.OWNS), "b", read(Level.CONTRIBUTES))),
			row(Map.of("a", read(Level.NONE), "b", read(Level.OWNS), "c", read(Level.SHARES))),
			row(Map.of("c", stated(Level.NONE))));

	@Test
	void countsEveryLevelOnce() {
		LevelCounts counts = LevelCounts.of(ROWS, NAMES);
		assertThat(counts).isEqualTo(new LevelCounts(2, 4, 3));
		assertThat(counts.given()).isEqualTo(6);
		assertThat(counts.all()).isEqualTo((long) ROWS.size() * NAMES.size());
	}

	@Test
	void countsTheLevelsOfTheChosenRolesAlone() {
		assertThat(LevelCounts.of(ROWS, NAMES.subList(1, 2))).isEqualTo(new LevelCounts(0, 2, 1));
		assertThat(LevelCounts.of(ROWS, List.of()).all()).isZero();
	}

	@Test
	void isOursWhereNoSourceStatesAnything() {
		assertThat(LevelCounts.of(ROWS.subList(1, 2), NAMES).isOurs()).isTrue();
		assertThat(LevelCounts.of(ROWS, NAMES).isOurs()).isFalse();
		assertThat(new LevelCounts(0, 0, 5).isOurs()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"30 | 54 | 0 | Sources state 30 of these 84 levels; the other 54 are our reading of the roles’ definitions.",
			"1 | 1 | 0 | A source states one of these 2 levels; the other one is our reading of the roles’ definitions.",
			"2 | 3 | 1 | Sources state 2 of these 5 levels; the other 3 are our reading of the roles’ definitions. 1 more is not given.",
			"0 | 4 | 2 | All 4 levels are our reading of the roles’ definitions; no source states them. 2 more are not given.",
			"0 | 1 | 0 | This level is our reading of the roles’ definitions; no source states it.",
			"3 | 0 | 0 | Sources state all 3 levels.", "1 | 0 | 0 | A source states this level.",
			"0 | 0 | 7 | No level is given." })
	void saysOnWhatTheLevelsRest(long stated, long readings, long missing, String words) {
		assertThat(new LevelCounts(stated, readings, missing).inWords()).isEqualTo(words);
	}

}
