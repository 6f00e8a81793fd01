package org.rolecompare.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolecompare.combinedrole.CombinedRole;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.CombinedRoleRepository;
import org.rolecompare.page.Paging;
import org.rolecompare.citation.Bibliographies;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.role.RoleRepository;
import org.rolecompare.statement.DisputeRepository;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the catalogue tells about combined roles.
 */
@Service
@Transactional(readOnly = true)
class CombinedRoleReader {

	private static final int ENTRIES_IN_A_PART = 20;

	private final CombinedRoleRepository combinedRoles;

	private final RoleRepository roles;

	private final DisputeRepository disputes;

	private final Bibliographies bibliographies;

	CombinedRoleReader(CombinedRoleRepository combinedRoles, RoleRepository roles, DisputeRepository disputes,
			Bibliographies bibliographies) {
		this.combinedRoles = combinedRoles;
		this.roles = roles;
		this.disputes = disputes;
		this.bibliographies = bibliographies;
	}

	/**
	 * List the combined roles, whether anything is told about them or not.
	 * @param part which part of the list, from 1; the last one stands in for those after
	 * it
	 * @return the page
	 */
	CombinedRoleList list(int part) {
		Page<String> slugs = findSlugs(part);
		return CombinedRoleList.of(this.roles.findAllWhole(slugs.getContent()),
				this.combinedRoles.count(slugs.getContent()), Paging.of(slugs, CombinedRoleList.ADDRESS),
				this.bibliographies::list);
	}

	/**
	 * Tell everything about one combined role.
	 * @param slug its slug
	 * @param choice what the reader asks of the sources
	 * @return the page, or nothing where nothing is told of a role by that very slug
	 */
	Optional<CombinedRoleAccount> find(String slug, SourceFilter choice) {
		return this.combinedRoles.findWhole(slug).map((combinedRole) -> tell(combinedRole, choice));
	}

	private Page<String> findSlugs(int part) {
		Page<String> slugs = this.roles.findSlugsJoiningOthers(PageRequest.of(part - 1, ENTRIES_IN_A_PART));
		boolean beyond = slugs.isEmpty() && slugs.getTotalPages() > 0;
		return beyond ? this.roles.findSlugsJoiningOthers(PageRequest.of(slugs.getTotalPages() - 1, ENTRIES_IN_A_PART))
				: slugs;
	}

	private CombinedRoleAccount tell(CombinedRole combinedRole, SourceFilter choice) {
		String slug = combinedRole.getSlug();
		CombinedRoleCase told = new CombinedRoleCase(combinedRole, this.combinedRoles.findOverview(slug),
				this.combinedRoles.findArguments(List.of(slug)), this.combinedRoles.findSignals(slug));
		Map<String, String> letters = this.roles.findAbbreviations(told.dimensions());
		return CombinedRoleAccount.of(told, this.disputes.findAllByRoleOrSlugs(slug, told.disputed()), letters, choice,
				this.bibliographies::list);
	}

}
