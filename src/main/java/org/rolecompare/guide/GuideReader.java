package org.rolecompare.guide;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolecompare.combinedrole.CombinedRole;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.CombinedRoleRepository;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.citation.Bibliographies;
import org.rolecompare.role.RoleRepository;
import org.rolecompare.statement.DisputeRepository;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the catalogue makes of the signals that a reader ticked.
 */
@Service
@Transactional(readOnly = true)
class GuideReader {

	private final CombinedRoleRepository combinedRoles;

	private final RoleRepository roles;

	private final DisputeRepository disputes;

	private final Bibliographies bibliographies;

	GuideReader(CombinedRoleRepository combinedRoles, RoleRepository roles, DisputeRepository disputes,
			Bibliographies bibliographies) {
		this.combinedRoles = combinedRoles;
		this.roles = roles;
		this.disputes = disputes;
		this.bibliographies = bibliographies;
	}

	/**
	 * Guide a reader.
	 * @param slug slug of the combined role
	 * @param asked what the address names as signals
	 * @return the page, or nothing where nothing is told of a role by that very slug
	 */
	Optional<Guide> guide(String slug, Collection<String> asked) {
		return find(slug, asked).map((facts) -> Guide.of(facts, this.bibliographies::list));
	}

	/**
	 * Write a memo.
	 * @param slug slug of the combined role
	 * @param asked what the address names as signals
	 * @return the page, or nothing where nothing is told of a role by that very slug
	 */
	Optional<Memo> memo(String slug, Collection<String> asked) {
		return find(slug, asked).map((facts) -> Memo.of(facts, this.bibliographies::list));
	}

	private Optional<GuideFacts> find(String slug, Collection<String> asked) {
		return this.combinedRoles.findWhole(slug).map((combinedRole) -> facts(combinedRole, asked));
	}

	private GuideFacts facts(CombinedRole combinedRole, Collection<String> asked) {
		String slug = combinedRole.getSlug();
		// The overview is not told here.
		CombinedRoleCase told = new CombinedRoleCase(combinedRole, List.of(),
				this.combinedRoles.findArguments(List.of(slug)), this.combinedRoles.findSignals(slug));
		this.combinedRoles.findConsequences(slug);
		Map<String, String> letters = this.roles.findAbbreviations(told.dimensions());
		return new GuideFacts(told, this.disputes.findAllByRoleOrSlugs(slug, told.disputed()), letters,
				SelectedSignals.of(asked, told.signals().stream().map(Signal::getSlug).toList()));
	}

}
