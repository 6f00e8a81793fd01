package org.rolecompare.move;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.Citing;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.ListedResponsibility;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.DisputeMark;

/**
 * What becomes of the responsibilities of a setting, in the order in which to take it up:
 * what is owned before what is shared and what is contributed to, and among equals what
 * most sources tell of.
 *
 * @param start where to start: the first few of what is new, all of the same level
 * @param then the rest of what is new
 * @param changed what carries over at another level
 * @param same what carries over as it is
 * @param ends what ends, the highest level first
 * @param unknown what is not known, because a level is not given
 */
public record MoveDuties(Setting.Summary setting, List<Row> start, List<Row> then, List<Group> changed,
		List<Group> same, List<Row> ends, List<ListedResponsibility> unknown, LevelCounts levels) {

	/** Where to start has to be little. */
	private static final int MOST_TO_START = 4;

	static MoveDuties of(Setting.Summary setting, List<Responsibility> all, RoleNames from, RoleNames to,
			Citing citing) {
		List<Row> learnt = Row.all(sorted(all, from, to, Change.NEW, to), from, to, MoveWords.NEW, citing);
		int start = (int) learnt.stream()
			.limit(MOST_TO_START)
			.takeWhile((row) -> row.after().level() == learnt.get(0).after().level())
			.count();
		List<Responsibility> kept = sorted(all, from, to, Change.CARRIED_OVER, to);
		return new MoveDuties(setting, learnt.subList(0, start), learnt.subList(start, learnt.size()),
				Group.of(kept, from, to, true, citing), Group.of(kept, from, to, false, citing),
				Row.all(sorted(all, from, to, Change.LET_GO, from), from, to, MoveWords.ENDS, citing),
				all.stream()
					.filter((row) -> Change.of(row, from, to) == Change.UNKNOWN)
					.map((row) -> unknown(row, from, to, citing))
					.toList(),
				LevelCounts.of(all, List.of(from, to)));
	}

	/** The rows of a change, by the level of the role that it is about. */
	private static List<Responsibility> sorted(List<Responsibility> all, RoleNames from, RoleNames to, Change change,
			RoleNames role) {
		return all.stream()
			.filter((row) -> Change.of(row, from, to) == change)
			.sorted(Comparator.comparing((Responsibility row) -> level(row, role))
				.thenComparing((row) -> -row.getCites().size()))
			.toList();
	}

	private static Level level(Responsibility row, RoleNames role) {
		return Objects.requireNonNull(row.getLevel(role.slug()));
	}

	private static ListedResponsibility unknown(Responsibility row, RoleNames from, RoleNames to, Citing citing) {
		RoleLevel before = RoleLevel.of(row, from);
		RoleLevel after = RoleLevel.of(row, to);
		return ListedResponsibility.of(row, List.of(before, after), before.inWords() + ", " + after.inWords(),
				MoveWords.UNKNOWN, citing);
	}

	/** Count what is new. */
	public int learnt() {
		return this.start.size() + this.then.size();
	}

	/** Count what carries over. */
	public int kept() {
		return count(this.changed) + count(this.same);
	}

	/** Count what carries over as it is. */
	public int unchanged() {
		return count(this.same);
	}

	private static int count(Collection<Group> groups) {
		return groups.stream().mapToInt((group) -> group.lines().size()).sum();
	}

	/**
	 * A responsibility that is new or ends.
	 *
	 * @param order its place in the plan, from 1
	 * @param dispute where the sources disagree on it, null if they do not
	 */
	public record Row(int order, String name, String area, RoleLevel before, RoleLevel after, List<Marker> markers,
			@Nullable DisputeMark dispute) {

		private static List<Row> all(List<Responsibility> rows, RoleNames from, RoleNames to, String place,
				Citing citing) {
			return IntStream.range(0, rows.size()).mapToObj((at) -> {
				Responsibility row = rows.get(at);
				return new Row(at + 1, row.getName(), row.getArea(), RoleLevel.of(row, from), RoleLevel.of(row, to),
						citing.cite(row.getCites(), place + ", " + row.getName()),
						DisputeMark.of(row.getDispute(), DisputeMark::aside));
			}).toList();
		}

	}

	/**
	 * What carries over in the same way.
	 *
	 * @param heading the way, such as <em>From shared to owned</em>
	 */
	public record Group(String heading, List<ListedResponsibility> lines) {

		private static List<Group> of(List<Responsibility> kept, RoleNames from, RoleNames to, boolean changed,
				Citing citing) {
			return Stream.of(Level.values())
				.flatMap((after) -> Stream.of(Level.values())
					.filter((before) -> changed == (before != after))
					.map((before) -> new Group(MoveWords.heading(before, after),
							kept.stream()
								.filter((row) -> level(row, from) == before && level(row, to) == after)
								.map((row) -> ListedResponsibility.of(row, RoleLevel.of(row, List.of(from, to)), "",
										MoveWords.CARRIES_OVER, citing))
								.toList())))
				.filter((group) -> !group.lines().isEmpty())
				.toList();
		}

	}

	/**
	 * What becomes of a responsibility when its holder moves from one role to another. A
	 * role answers for what it owns or shares, or has a part in it by contributing, or
	 * has none.
	 */
	enum Change {

		/** The part in it grows. */
		NEW,

		/** Both answer for it, or both contribute. */
		CARRIED_OVER,

		/** The part in it shrinks. */
		LET_GO,

		/** For at least one of the roles no level is given, so nothing follows. */
		UNKNOWN,

		/** Neither has a part in it. */
		NONE;

		/** Find out what becomes of a responsibility. */
		static Change of(Responsibility row, RoleNames from, RoleNames to) {
			Level before = row.getLevel(from.slug());
			Level after = row.getLevel(to.slug());
			if (before == null || after == null) {
				return UNKNOWN;
			}
			if (part(before) == part(after)) {
				return (after == Level.NONE) ? NONE : CARRIED_OVER;
			}
			return (part(before) < part(after)) ? NEW : LET_GO;
		}

		/** To own and to share is to answer for it. */
		private static int part(Level level) {
			return switch (level) {
				case OWNS, SHARES -> 2;
				case CONTRIBUTES -> 1;
				case NONE -> 0;
			};
		}

	}

}
