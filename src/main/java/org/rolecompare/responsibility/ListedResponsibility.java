package org.rolecompare.responsibility;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.Citing;
import org.rolecompare.statement.DisputeMark;

/**
 * A responsibility as a line of a list that says something of the levels of some roles.
 *
 * @param note what is to be said of it here, empty for nothing
 * @param levels the levels of the roles that the list is about
 * @param dispute where the sources disagree on it, null if they do not
 */
public record ListedResponsibility(String name, String note, List<RoleLevel> levels, List<Marker> markers,
		@Nullable DisputeMark dispute) {

	/**
	 * Cite a responsibility.
	 * @param levels its levels of the roles that the list is about
	 * @param note what is to be said of it here, empty for nothing
	 * @param place the list it stands in, in words for the link back
	 * @param citing the citations of the page
	 */
	public static ListedResponsibility of(Responsibility responsibility, List<RoleLevel> levels, String note,
			String place, Citing citing) {
		return new ListedResponsibility(responsibility.getName(), note, levels,
				citing.cite(responsibility.getCites(), place + ", " + responsibility.getName()),
				DisputeMark.of(responsibility.getDispute(), DisputeMark::aside));
	}

	/** Say which of the levels are our reading, in a sentence; empty if none is. */
	public String basis() {
		return RoleLevel.basis(this.levels);
	}

	/** Lines under one heading, at least one. */
	public record Area(String name, List<ListedResponsibility> lines) {

		/** Lists responsibilities by area, both in the order of their setting. */
		public static List<Area> of(List<Responsibility> rows, Function<Responsibility, ListedResponsibility> line) {
			return Responsibility.byArea(rows)
				.entrySet()
				.stream()
				.map((area) -> new Area(area.getKey(), area.getValue().stream().map(line).toList()))
				.toList();
		}

	}

}
