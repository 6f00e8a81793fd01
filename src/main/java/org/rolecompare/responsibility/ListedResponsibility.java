package org.rolecompare.responsibility;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitationMarker;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeMark;

/**
 * A responsibility as a line of a list that says something of the levels of some roles.
 *
 * @param name its name
 * @param area the area it belongs to
 * @param basis which of these levels are our reading, in a sentence; empty if none is
 * @param markers its sources
 * @param dispute where the sources disagree on it, null if they do not
 */
public record ListedResponsibility(String name, String area, String basis, List<CitationMarker> markers,
		@Nullable DisputeMark dispute) {

	/**
	 * Cite a responsibility.
	 * @param responsibility the responsibility
	 * @param roles the roles whose levels the list is about
	 * @param place the list it stands in, in words for the link back
	 * @param citations the citations of the page
	 * @return the line
	 */
	public static ListedResponsibility of(Responsibility responsibility, List<RoleNames> roles, String place,
			Citing citations) {
		List<RoleLevel> levels = roles.stream().map((role) -> RoleLevel.of(responsibility, role)).toList();
		Dispute dispute = responsibility.getDispute();
		return new ListedResponsibility(responsibility.getName(), responsibility.getArea(), RoleLevel.basis(levels),
				citations.cite(responsibility.getCites(), place + ", " + responsibility.getName()),
				(dispute != null) ? DisputeMark.aside(dispute) : null);
	}

}
