package org.rolecompare.profile;

import java.util.List;
import java.util.Optional;

import org.rolecompare.catalogue.CurrentEdition;
import org.rolecompare.combinedrole.CombinedRoleRepository;
import org.rolecompare.citation.Bibliographies;
import org.rolecompare.citation.Citing;
import org.rolecompare.responsibility.ResponsibilityRepository;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleRegister;
import org.rolecompare.role.RoleRepository;
import org.rolecompare.skill.SkillRepository;
import org.rolecompare.statement.DisputeRepository;
import org.rolecompare.statement.StatementRepository;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells everything about one role.
 */
@Service
class RoleProfiles {

	private static final int FIELDS = 2;

	private final RoleRepository roles;

	private final RoleDirectory directory;

	private final StatementRepository statements;

	private final DisputeRepository disputes;

	private final ResponsibilityRepository responsibilities;

	private final CombinedRoleRepository combinedRoles;

	private final SkillRepository skills;

	private final CurrentEdition edition;

	private final Bibliographies bibliographies;

	RoleProfiles(RoleRepository roles, RoleDirectory directory, StatementRepository statements,
			DisputeRepository disputes, ResponsibilityRepository responsibilities, CombinedRoleRepository combinedRoles,
			SkillRepository skills, CurrentEdition edition, Bibliographies bibliographies) {
		this.roles = roles;
		this.directory = directory;
		this.statements = statements;
		this.disputes = disputes;
		this.responsibilities = responsibilities;
		this.combinedRoles = combinedRoles;
		this.skills = skills;
		this.edition = edition;
		this.bibliographies = bibliographies;
	}

	/**
	 * Find the page of a role.
	 * @param slug slug of the role, exactly
	 * @return the page, or nothing for an unknown slug
	 */
	@Transactional(readOnly = true)
	Optional<RoleProfile> find(String slug) {
		return this.roles.findAllWhole(List.of(slug)).stream().findFirst().map(this::facts).map(this::tell);
	}

	private RoleFacts facts(Role role) {
		String slug = role.getSlug();
		return new RoleFacts(role, this.statements.findByCategory(slug), this.disputes.findAllByRoles(List.of(slug)),
				this.responsibilities.findAllByRole(slug));
	}

	private RoleProfile tell(RoleFacts facts) {
		Role role = facts.role();
		RoleRegister register = this.directory.register();
		Combination combination = Combination.of(facts, this.combinedRoles.findJoining(role.getSlug()), register);
		Citing citations = Citing.numbering(facts.citesInReadingOrder());
		RoleIntroduction introduction = RoleIntroduction.of(role, register, citations);
		List<StatementGroup> groups = StatementGroup.of(facts, citations);
		List<Disagreement> disagreements = Disagreement.of(facts, citations);
		List<OwnedSetting> owned = OwnedSetting.of(facts, citations);
		return new RoleProfile(RoleProfile.head(role), introduction, combination, groups, disagreements, owned,
				SkillList.of(this.skills.findOccupationSkills(role.getSlug())),
				ComparisonLink.of(introduction, combination, this.edition.get().getPopular(), register),
				register.chooser(List.of(role.names()), FIELDS), this.bibliographies.list(citations));
	}

}
