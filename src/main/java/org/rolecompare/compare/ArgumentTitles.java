package org.rolecompare.compare;

import java.util.List;

import org.rolecompare.combinedrole.Argument;
import org.rolecompare.reference.Citations;
import org.rolecompare.reference.Marker;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * What speaks for and against a combined role among the columns, in titles.
 *
 * @param role the combined role
 * @param advantages what speaks for it
 * @param drawbacks what speaks against it
 */
public record ArgumentTitles(RoleNames role, List<Title> advantages, List<Title> drawbacks) {

	/**
	 * List the arguments of every column that is a combined role.
	 */
	static List<ArgumentTitles> of(ComparedRoles compared, Citations citations) {
		return compared.roles()
			.stream()
			.map((role) -> new ArgumentTitles(role.names(), titles(compared, role, Argument.Side.ADVANTAGE, citations),
					titles(compared, role, Argument.Side.DRAWBACK, citations)))
			.filter((titles) -> !titles.advantages().isEmpty() || !titles.drawbacks().isEmpty())
			.toList();
	}

	private static List<Title> titles(ComparedRoles compared, Role role, Argument.Side side, Citations citations) {
		return compared.arguments(role, side)
			.stream()
			.map((argument) -> new Title(argument.getTitle(),
					citations.cite(argument.getSaid().getCites(), argument.getTitle())))
			.toList();
	}

	/**
	 * An argument in a few words.
	 *
	 * @param text the title
	 * @param markers the sources of the argument
	 */
	public record Title(String text, List<Marker> markers) {
	}

}
