package org.rolecompare.move;

import java.util.List;

import org.rolecompare.citation.Citing;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.ListedResponsibility;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.RoleNames;

/**
 * What becomes of the responsibilities of a setting.
 *
 * @param unknown what is not known, because a level is not given
 */
public record MoveDuties(Setting.Summary setting, Changing learnt, Changing kept, Changing left, Changing unknown,
		LevelCounts levels) {

	static MoveDuties of(Setting.Summary setting, List<Responsibility> rows, RoleNames from, RoleNames to,
			Citing citing) {
		return new MoveDuties(setting, Changing.of(Change.NEW, rows, from, to, citing),
				Changing.of(Change.CARRIED_OVER, rows, from, to, citing),
				Changing.of(Change.LET_GO, rows, from, to, citing), Changing.of(Change.UNKNOWN, rows, from, to, citing),
				LevelCounts.of(rows, List.of(from, to)));
	}

	/** The responsibilities that change in the same way. */
	public record Changing(List<ListedResponsibility.Area> areas, int count) {

		private static Changing of(Change change, List<Responsibility> all, RoleNames from, RoleNames to,
				Citing citing) {
			List<Responsibility> rows = all.stream().filter((row) -> Change.of(row, from, to) == change).toList();
			return new Changing(ListedResponsibility.Area.of(rows, (row) -> {
				RoleLevel before = RoleLevel.of(row, from);
				RoleLevel after = RoleLevel.of(row, to);
				return ListedResponsibility.of(row, List.of(before, after), MoveWords.note(change, before, after),
						MoveWords.place(change), citing);
			}), rows.size());
		}

	}

	/**
	 * What becomes of a responsibility when its holder moves from one role to another. A
	 * role answers for what it owns or shares.
	 */
	enum Change {

		/** The new role answers for it, the old one did not. */
		NEW,

		/** Both answer for it. */
		CARRIED_OVER,

		/** The old role answered for it, the new one does not. */
		LET_GO,

		/** For at least one of the roles no level is given, so nothing follows. */
		UNKNOWN,

		/** Neither answers for it. */
		NONE;

		/** Find out what becomes of a responsibility. */
		static Change of(Responsibility row, RoleNames from, RoleNames to) {
			if (!row.isGivenFor(List.of(from.slug(), to.slug()))) {
				return UNKNOWN;
			}
			boolean before = row.isAnsweredForBy(from.slug());
			if (row.isAnsweredForBy(to.slug())) {
				return before ? CARRIED_OVER : NEW;
			}
			return before ? LET_GO : NONE;
		}

	}

}
