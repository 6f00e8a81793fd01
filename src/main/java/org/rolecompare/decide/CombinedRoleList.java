package org.rolecompare.decide;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageRecord;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.Paging;
import org.rolecompare.role.Role;

/**
 * The page that lists the combined roles, whether anything is told about them or not.
 */
@JsonIgnoreProperties({ "head" })
public record CombinedRoleList(PageHead head, List<Entry> entries, Paging paging,
		Bibliography bibliography) implements PageRecord {

	private static final int ENTRIES_IN_A_PART = 20;

	/**
	 * Make the page.
	 * @param part which part of the list the address asks for, null for nothing said
	 */
	static CombinedRoleList of(Catalogue catalogue, @Nullable String part) {
		List<Role> roles = catalogue.roles().combined();
		Paging paging = Paging.of(part, ENTRIES_IN_A_PART, roles.size(), Address.combinedRoles().href());
		PageHead head = PageHead.of(Section.COMBINED_ROLES, paging.to(paging.number()), paging.titled("Combined roles"),
				"Roles that put the work of several executives under one leader, and what speaks for and against them.");
		Citing citing = new Citing();
		List<Entry> entries = paging.cut(roles, ENTRIES_IN_A_PART)
			.stream()
			.map((role) -> Entry.of(role, catalogue, citing))
			.toList();
		return new CombinedRoleList(head, entries, paging, Bibliography.of(citing));
	}

	/**
	 * A combined role in the list.
	 *
	 * @param counts how much is told of it, null for nothing
	 * @param structures how many structures are told
	 */
	public record Entry(Joined joined, CitedSentence definition, CombinedRoleCase.@Nullable Counts counts,
			int structures) {

		static Entry of(Role role, Catalogue catalogue, Citing citing) {
			Optional<CombinedRoleCase> told = catalogue.combinedRoles().find(role.getSlug());
			return new Entry(Joined.of(role),
					citing.cite(role.getDefinition(), "Definition of " + role.getAbbreviation()),
					told.map((some) -> some.counts(catalogue.disputes())).orElse(null),
					told.map((some) -> some.structures().size()).orElse(0));
		}

		/** Return the address of the page that tells most about the role. */
		public String href() {
			return (this.counts != null) ? this.joined.href() : this.joined.role().href();
		}

	}

}
