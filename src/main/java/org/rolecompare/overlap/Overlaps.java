package org.rolecompare.overlap;

import java.util.List;

import org.rolecompare.citation.Bibliographies;
import org.rolecompare.responsibility.CommonSettings;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.ResponsibilityRepository;
import org.rolecompare.responsibility.SettingSummary;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.RoleRepository;
import org.rolecompare.skill.SkillRepository;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what roles have in common, in a fixed number of SQL statements.
 */
@Service
class Overlaps {

	private final RoleRepository roles;

	private final ResponsibilityRepository responsibilities;

	private final SkillRepository skills;

	private final Bibliographies bibliographies;

	Overlaps(RoleRepository roles, ResponsibilityRepository responsibilities, SkillRepository skills,
			Bibliographies bibliographies) {
		this.roles = roles;
		this.responsibilities = responsibilities;
		this.skills = skills;
		this.bibliographies = bibliographies;
	}

	/**
	 * Find what roles have in common.
	 * @param asked what the address asks for; its roles exist and are different
	 * @return the page
	 */
	@Transactional(readOnly = true)
	Overlap find(OverlapAddress asked) {
		List<String> slugs = asked.shown().stream().map(RoleNames::slug).toList();
		CommonSettings settings = CommonSettings.of(this.responsibilities.findCommonSettings(slugs, slugs.size()),
				asked.setting());
		OverlappingRoles facts = OverlappingRoles.of(asked.shown(), this.roles.findParts(slugs), settings,
				this.skills.findListed(slugs));
		OverlapView view = OverlapView.of(asked, facts);
		SettingSummary setting = settings.chosen();
		List<Responsibility> rows = (setting != null && !view.bySkills())
				? this.responsibilities.findAllBySetting(setting.slug()) : List.of();
		return Overlap.of(asked, facts, view, rows, this.bibliographies::list);
	}

}
