package org.rolecompare.about;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.catalogue.CurrentEdition;
import org.rolecompare.source.ReferenceRepository;
import org.rolecompare.responsibility.ResponsibilityRepository;
import org.rolecompare.role.RoleRepository;
import org.rolecompare.skill.SkillRepository;
import org.rolecompare.statement.DisputeRepository;
import org.rolecompare.statement.Statement;
import org.rolecompare.statement.StatementRepository;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * Counts what the catalogue holds and what it does not.
 */
@Service
class AboutReader {

	private final boolean builtIn;

	private final CurrentEdition edition;

	private final RoleRepository roles;

	private final StatementRepository statements;

	private final ReferenceRepository references;

	private final ResponsibilityRepository responsibilities;

	private final DisputeRepository disputes;

	private final SkillRepository skills;

	/**
	 * Create the reader. The format has no place for how a catalogue was researched, so
	 * that is told of the built-in one only, which is shown where the operator names no
	 * other.
	 */
	AboutReader(@Value("${rolecompare.catalogue:}") String folder, CurrentEdition edition, RoleRepository roles,
			StatementRepository statements, ReferenceRepository references, ResponsibilityRepository responsibilities,
			DisputeRepository disputes, SkillRepository skills) {
		this.builtIn = !StringUtils.hasText(folder);
		this.edition = edition;
		this.roles = roles;
		this.statements = statements;
		this.references = references;
		this.responsibilities = responsibilities;
		this.disputes = disputes;
		this.skills = skills;
	}

	@Transactional(readOnly = true)
	About read() {
		Gaps gaps = Gaps.of(this.roles.count(), this.statements.tallyByCategory(),
				this.statements.tallyByRole(Limit.of(Gaps.MOST_ROLES)));
		return About.of(About.Revision.of(this.edition.get()), this.references.tally(),
				this.responsibilities.countLevels(), gaps, this.disputes.count(), example(), this.builtIn,
				this.skills.count() > 0);
	}

	private About.@Nullable Example example() {
		List<Statement> first = this.statements.findFirst(Limit.of(1));
		return first.isEmpty() ? null : new About.Example(first.get(0).getRole().getSlug(), first.get(0).getKey());
	}

}
