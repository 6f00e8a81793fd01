package org.rolecompare.decide;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.rolecompare.combinedrole.CombinedRoleCounts;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.Paging;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.role.Role;

/**
 * The page that lists the combined roles.
 *
 * @param head what the page says of itself
 * @param entries the combined roles of this part of the list, by rank
 * @param paging which part of the list this is
 * @param bibliography the sources of the page
 */
public record CombinedRoleList(PageHead head, List<Entry> entries, Paging paging, Bibliography bibliography) {

	static final String ADDRESS = "/combined-roles";

	/**
	 * Compose the page.
	 * @param roles the combined roles of this part, by rank
	 * @param counts what is told about them, for those of which something is told
	 * @param paging which part of the list this is
	 * @param bibliography lists the sources that were cited
	 * @return the page
	 */
	static CombinedRoleList of(List<Role> roles, List<CombinedRoleCounts> counts, Paging paging,
			Function<Citing, Bibliography> bibliography) {
		Map<String, CombinedRoleCounts> bySlug = counts.stream()
			.collect(Collectors.toMap(CombinedRoleCounts::slug, Function.identity()));
		Citing citations = Citing.numbering(roles.stream().map((role) -> role.getDefinition().getCites()));
		List<Entry> entries = roles.stream()
			.map((role) -> new Entry(Joined.of(role),
					citations.cite(role.getDefinition(), "Definition of " + role.getAbbreviation()),
					bySlug.get(role.getSlug())))
			.toList();
		return new CombinedRoleList(head(paging), entries, paging, bibliography.apply(citations));
	}

	private static PageHead head(Paging paging) {
		String part = (paging.number() > 1) ? ", part " + paging.number() : "";
		return PageHead.of(Section.COMBINED_ROLES, paging.to(paging.number()), "Combined roles" + part,
				"Roles that put the work of several executives under one leader, and what speaks for and against them.");
	}

	/**
	 * A combined role in the list.
	 *
	 * @param joined the role and what it joins
	 * @param definition what it is
	 * @param counts how much is told about it, null for nothing
	 */
	public record Entry(Joined joined, CitedSentence definition, @Nullable CombinedRoleCounts counts) {
	}

}
