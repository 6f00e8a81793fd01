package org.rolecompare.move;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.citation.Citing;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.ListedResponsibility;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.role.RoleNames;

/**
 * Responsibilities of one area that change in the same way.
 *
 * @param name the area
 * @param duties the responsibilities, at least one
 */
public record DutyArea(String name, List<Duty> duties) {

	static List<DutyArea> of(Change change, MovingRoles facts, String place, Citing citations) {
		List<RoleNames> roles = List.of(facts.from(), facts.to());
		return Responsibility.byArea(facts.rows(change))
			.entrySet()
			.stream()
			.map((area) -> new DutyArea(area.getKey(), area.getValue()
				.stream()
				.map((row) -> new Duty(ListedResponsibility.of(row, roles, place, citations), note(row, change, facts)))
				.toList()))
			.toList();
	}

	/** The order in which responsibilities are read, area by area. */
	static Stream<Responsibility> inOrder(List<Responsibility> rows) {
		return Responsibility.byArea(rows).values().stream().flatMap(List::stream);
	}

	/** Only what is not said of the whole list needs a note: contributing is the rule. */
	private static String note(Responsibility row, Change change, MovingRoles facts) {
		Level before = row.getLevel(facts.from().slug());
		Level after = row.getLevel(facts.to().slug());
		return switch (change) {
			case NEW -> Stream
				.of((before == Level.NONE) ? facts.from().abbreviation() + " not involved" : "",
						(after == Level.SHARES) ? "to be shared with others" : "")
				.filter((words) -> !words.isEmpty())
				.collect(Collectors.joining("; "));
			case LET_GO -> (after == Level.NONE) ? facts.to().abbreviation() + " not involved" : "";
			case CARRIED_OVER -> (before == after) ? "" : words(facts, before, after);
			case UNKNOWN, NONE -> words(facts, before, after);
		};
	}

	private static String words(MovingRoles facts, @Nullable Level before, @Nullable Level after) {
		return facts.from().abbreviation() + " " + Level.inWords(before) + ", " + facts.to().abbreviation() + " "
				+ Level.inWords(after);
	}

	/**
	 * A responsibility.
	 *
	 * @param line the responsibility
	 * @param note where it differs from the others, empty for most
	 */
	public record Duty(ListedResponsibility line, String note) {
	}

}
