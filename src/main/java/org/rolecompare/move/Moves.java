package org.rolecompare.move;

import java.util.List;

import org.rolecompare.catalogue.CurrentEdition;
import org.rolecompare.combinedrole.CombinedRoleRepository;
import org.rolecompare.reference.Bibliographies;
import org.rolecompare.responsibility.CommonSettings;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.ResponsibilityRepository;
import org.rolecompare.responsibility.SettingSummary;
import org.rolecompare.skill.SkillRepository;
import org.rolecompare.statement.DisputeRepository;
import org.rolecompare.statement.StatementRepository;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what a move from one role to another means, in a fixed number of SQL statements.
 */
@Service
class Moves {

	private final CurrentEdition edition;

	private final ResponsibilityRepository responsibilities;

	private final SkillRepository skills;

	private final StatementRepository statements;

	private final DisputeRepository disputes;

	private final CombinedRoleRepository combinedRoles;

	private final Bibliographies bibliographies;

	Moves(CurrentEdition edition, ResponsibilityRepository responsibilities, SkillRepository skills,
			StatementRepository statements, DisputeRepository disputes, CombinedRoleRepository combinedRoles,
			Bibliographies bibliographies) {
		this.edition = edition;
		this.responsibilities = responsibilities;
		this.skills = skills;
		this.statements = statements;
		this.disputes = disputes;
		this.combinedRoles = combinedRoles;
		this.bibliographies = bibliographies;
	}

	/**
	 * Find what a move means.
	 * @param asked what the address asks for; its roles are different
	 * @return the page
	 */
	@Transactional(readOnly = true)
	Move find(MoveAddress asked) {
		List<String> slugs = List.of(asked.from().slug(), asked.to().slug());
		CommonSettings settings = CommonSettings.of(this.responsibilities.findCommonSettings(slugs, slugs.size()),
				asked.setting());
		SettingSummary setting = settings.chosen();
		List<Responsibility> rows = (setting != null) ? this.responsibilities.findAllBySetting(setting.slug())
				: List.of();
		MovingRoles facts = new MovingRoles(asked.from(), asked.to(), rows, this.statements.findByCategory(slugs),
				this.disputes.findAllByRoles(slugs), this.combinedRoles.findArguments(List.of(asked.to().slug())),
				this.edition.get().getMoves());
		return Move.of(asked, settings, MoveSkills.of(asked, this.skills.findListed(slugs)), facts,
				this.bibliographies::list);
	}

}
