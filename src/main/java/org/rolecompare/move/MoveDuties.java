package org.rolecompare.move;

import java.util.List;

import org.rolecompare.citation.Citing;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.SettingSummary;

/**
 * What becomes of the responsibilities of a setting.
 *
 * @param setting the setting in which they hold
 * @param learnt what is new
 * @param kept what carries over
 * @param left what to let go
 * @param unknown what is not known, because a level is not given
 * @param levels on how many levels all this rests, and who says so
 */
public record MoveDuties(SettingSummary setting, List<DutyArea> learnt, List<DutyArea> kept, List<DutyArea> left,
		List<DutyArea> unknown, LevelCounts levels) {

	static MoveDuties of(SettingSummary setting, MovingRoles facts, Citing citations) {
		return new MoveDuties(setting, DutyArea.of(Change.NEW, facts, "New", citations),
				DutyArea.of(Change.CARRIED_OVER, facts, "Carries over", citations),
				DutyArea.of(Change.LET_GO, facts, "To let go", citations),
				DutyArea.of(Change.UNKNOWN, facts, "Not known", citations), facts.levels());
	}

	/**
	 * Count responsibilities.
	 * @param areas one of the lists
	 * @return how many there are
	 */
	public int count(List<DutyArea> areas) {
		return areas.stream().mapToInt((area) -> area.duties().size()).sum();
	}

}
