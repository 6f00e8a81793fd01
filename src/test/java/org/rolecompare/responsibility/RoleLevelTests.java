package org.rolecompare.responsibility;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.rolecompare.responsibility.Responsibility.Assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolecompare.responsibility.Responsibilities.NAMES;
import static org.rolecompare.responsibility.Responsibilities.read;
import static org.rolecompare.responsibility.Responsibilities.row;
import static org.rolecompare.responsibility.Responsibilities.stated;

/**
 * A level is stated by a source, is our reading, or is not given, and never two of these.
 */
class RoleLevelTests {

	@Test
	void isStatedOrReadOrNotGiven() {
		List<RoleLevel> levels = levels(Map.of("a", stated(Level.OWNS), "b", read(Level.NONE)));
		assertThat(levels).extracting(RoleLevel::level).containsExactly(Level.OWNS, Level.NONE, null);
		assertThat(levels).extracting(RoleLevel::stated).containsExactly(true, false, false);
		assertThat(levels).extracting(RoleLevel::isReading).containsExactly(false, true, false);
	}

	@Test
	void namesThoseForWhomASourceStatesIt() {
		assertThat(basis(Map.of("a", stated(Level.OWNS), "b", read(Level.NONE)))).isEqualTo("Stated for the A only.");
		assertThat(basis(Map.of("a", stated(Level.OWNS), "b", read(Level.NONE), "c", stated(Level.NONE))))
			.isEqualTo("Stated for the A and C only.");
	}

	@Test
	void isOurReadingWhereNoSourceStatesAny() {
		assertThat(basis(Map.of("a", read(Level.OWNS)))).isEqualTo("Our reading.");
	}

	@Test
	void saysNothingWhereSourcesStateAllThatIsGiven() {
		assertThat(basis(Map.of("a", stated(Level.OWNS), "c", stated(Level.NONE)))).isEmpty();
		assertThat(RoleLevel.basis(List.of())).isEmpty();
	}

	@Test
	void knowsByTheSlugOfARoleWhetherItsLevelIsStated() {
		Responsibility row = row(Map.of("a", stated(Level.OWNS), "b", read(Level.NONE)));
		assertThat(row.isStated("a")).isTrue();
		assertThat(row.isStated("b")).isFalse();
		assertThat(row.isStated("c")).isFalse();
		assertThat(row.getLevel("b")).isEqualTo(Level.NONE);
		assertThat(row.getAssignment("c")).isNull();
	}

	@Test
	void tellsALevelWithinASentence() {
		assertThat(levels(Map.of("a", stated(Level.OWNS), "b", read(Level.NONE)))).extracting(RoleLevel::inWords)
			.containsExactly("A owns", "B not involved", "C no level given");
	}

	private static String basis(Map<String, Assignment> levels) {
		return RoleLevel.basis(levels(levels));
	}

	private static List<RoleLevel> levels(Map<String, Assignment> levels) {
		Responsibility row = row(levels);
		return RoleLevel.of(row, NAMES);
	}

}
