package org.rolecompare.jobdescription;

import java.util.List;
import java.util.Optional;

import org.rolecompare.catalogue.CurrentEdition;
import org.rolecompare.citation.Bibliographies;
import org.rolecompare.responsibility.ResponsibilityRepository;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleRepository;
import org.rolecompare.statement.DisputeRepository;
import org.rolecompare.statement.StatementRepository;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/**
 * Reads what a job description is made of.
 */
@Service
class JobDescriptionReader {

	private final RoleRepository roles;

	private final RoleDirectory directory;

	private final StatementRepository statements;

	private final ResponsibilityRepository responsibilities;

	private final DisputeRepository disputes;

	private final Bibliographies bibliographies;

	private final CurrentEdition edition;

	JobDescriptionReader(RoleRepository roles, RoleDirectory directory, StatementRepository statements,
			ResponsibilityRepository responsibilities, DisputeRepository disputes, Bibliographies bibliographies,
			CurrentEdition edition) {
		this.roles = roles;
		this.directory = directory;
		this.statements = statements;
		this.responsibilities = responsibilities;
		this.disputes = disputes;
		this.bibliographies = bibliographies;
		this.edition = edition;
	}

	/**
	 * Make a job description.
	 * @param slug slug of the role, exactly
	 * @param query the parameters of the address, which hold what the reader chose
	 * @return the page, or nothing for an unknown slug
	 */
	@Transactional(readOnly = true)
	Optional<JobDescription> find(String slug, MultiValueMap<String, String> query) {
		return this.roles.findAllWhole(List.of(slug)).stream().findFirst().map((role) -> {
			JobFacts facts = facts(role);
			return JobDescription.of(facts, JobSelection.of(query, facts, this.edition.get().getMoves().failures()),
					this.bibliographies::list);
		});
	}

	private JobFacts facts(Role role) {
		List<String> slug = List.of(role.getSlug());
		return new JobFacts(role, this.statements.findByCategory(role.getSlug()),
				this.responsibilities.findAllByRole(role.getSlug()), this.disputes.findAllByRoles(slug),
				this.directory.register(), this.roles.findNamesJoining(slug));
	}

}
