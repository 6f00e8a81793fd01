package org.rolecompare.responsibility;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.reference.Citations;
import org.rolecompare.reference.Marker;
import org.rolecompare.role.Basis;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeMark;

/**
 * A responsibility as a line of a list.
 *
 * @param name its name
 * @param area the area it belongs to
 * @param ours whether its levels are our reading
 * @param markers its sources
 * @param dispute where the sources disagree on it, null if they do not
 */
public record ListedResponsibility(String name, String area, boolean ours, List<Marker> markers,
		@Nullable DisputeMark dispute) {

	/**
	 * Cite a responsibility.
	 * @param responsibility the responsibility
	 * @param place the list it stands in, in words for the link back
	 * @param citations the citations of the page
	 * @return the line
	 */
	public static ListedResponsibility of(Responsibility responsibility, String place, Citations citations) {
		Dispute dispute = responsibility.getDispute();
		return new ListedResponsibility(responsibility.getName(), responsibility.getArea(),
				responsibility.getBasis() == Basis.EDITORIAL,
				citations.cite(responsibility.getCites(), place + ", " + responsibility.getName()),
				(dispute != null) ? DisputeMark.aside(dispute) : null);
	}

}
