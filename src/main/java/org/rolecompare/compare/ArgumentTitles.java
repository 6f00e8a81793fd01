package org.rolecompare.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.citation.CitationMarker;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.citation.FilterResult;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.DisputeMark;

/** What speaks for and against a combined role among the columns, in titles. */
public record ArgumentTitles(RoleNames role, FilterResult<Title> advantages, FilterResult<Title> drawbacks) {

	public String href() {
		return Address.combinedRole(this.role.slug()).href();
	}

	public String guide() {
		return Address.guide(this.role.slug()).href();
	}

	/** List the arguments of every column that is a combined role. */
	static List<ArgumentTitles> of(ComparedRoles compared, SourceFilter choice, Citing citing) {
		return compared.roles()
			.stream()
			.map((role) -> new ArgumentTitles(role.names(),
					titles(compared, role, Argument.Side.ADVANTAGE, choice, citing),
					titles(compared, role, Argument.Side.DRAWBACK, choice, citing)))
			.filter((titles) -> !titles.advantages().isEmpty() || !titles.drawbacks().isEmpty())
			.toList();
	}

	private static FilterResult<Title> titles(ComparedRoles compared, Role role, Argument.Side side,
			SourceFilter choice, Citing citing) {
		return choice.select(arguments(compared, role, side), (argument) -> argument.getSaid().getCites())
			.map((argument) -> title(argument, role, citing));
	}

	private static List<Argument> arguments(ComparedRoles compared, Role role, Argument.Side side) {
		return compared.catalogue()
			.combinedRoles()
			.find(role.getSlug())
			.map((told) -> told.arguments(side))
			.orElse(List.of());
	}

	private static Title title(Argument argument, Role role, Citing citing) {
		return new Title(argument.getTitle(), citing.cite(argument.getSaid().getCites(), argument.getTitle()),
				citing.weigh(argument.getSaid().getCites()), DisputeMark.of(argument.getDispute(),
						(dispute) -> DisputeMark.atCombinedRole(dispute, role.getSlug())));
	}

	/**
	 * An argument in a few words.
	 *
	 * @param weight the markers in numbers, null unless the reader asked for it
	 * @param dispute where the sources disagree on it, null where they do not
	 */
	public record Title(String text, List<CitationMarker> markers, @Nullable EvidenceSummary weight,
			@Nullable DisputeMark dispute) {
	}

}
