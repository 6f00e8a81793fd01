package org.rolecompare.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitationMarker;
import org.rolecompare.citation.FilterResult;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeMark;

/**
 * What speaks for and against a combined role among the columns, in titles.
 *
 * @param role the combined role
 * @param advantages what speaks for it
 * @param drawbacks what speaks against it
 */
public record ArgumentTitles(RoleNames role, FilterResult<Title> advantages, FilterResult<Title> drawbacks) {

	/**
	 * List the arguments of every column that is a combined role.
	 */
	static List<ArgumentTitles> of(ComparedRoles compared, SourceFilter choice, Citing citations) {
		return compared.roles()
			.stream()
			.map((role) -> new ArgumentTitles(role.names(),
					titles(compared, role, Argument.Side.ADVANTAGE, choice, citations),
					titles(compared, role, Argument.Side.DRAWBACK, choice, citations)))
			.filter((titles) -> !titles.advantages().isEmpty() || !titles.drawbacks().isEmpty())
			.toList();
	}

	private static FilterResult<Title> titles(ComparedRoles compared, Role role, Argument.Side side,
			SourceFilter choice, Citing citations) {
		return choice.select(compared.arguments(role, side), (argument) -> argument.getSaid().getCites())
			.map((argument) -> title(argument, role, citations));
	}

	private static Title title(Argument argument, Role role, Citing citations) {
		Dispute dispute = argument.getDispute();
		return new Title(argument.getTitle(), citations.cite(argument.getSaid().getCites(), argument.getTitle()),
				citations.weigh(argument.getSaid().getCites()),
				(dispute != null) ? DisputeMark.atCombinedRole(dispute, role.getSlug()) : null);
	}

	/**
	 * An argument in a few words.
	 *
	 * @param text the title
	 * @param markers the sources of the argument
	 * @param weight the same in numbers
	 * @param dispute where the sources disagree on it, null where they do not
	 */
	public record Title(String text, List<CitationMarker> markers, @Nullable EvidenceSummary weight,
			@Nullable DisputeMark dispute) {
	}

}
