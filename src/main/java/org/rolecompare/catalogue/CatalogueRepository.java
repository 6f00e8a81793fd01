package org.rolecompare.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRole;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.CombinedRoleRepository;
import org.rolecompare.combinedrole.CombinedRoles;
import org.rolecompare.combinedrole.OverviewParagraph;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.responsibility.ResponsibilityRepository;
import org.rolecompare.responsibility.SettingRepository;
import org.rolecompare.responsibility.Settings;
import org.rolecompare.role.RoleRepository;
import org.rolecompare.role.Roles;
import org.rolecompare.skill.SkillRepository;
import org.rolecompare.skill.Skills;
import org.rolecompare.source.ReferenceRepository;
import org.rolecompare.source.Sources;
import org.rolecompare.statement.Categories;
import org.rolecompare.statement.CategoryRepository;
import org.rolecompare.statement.DisputeRepository;
import org.rolecompare.statement.Disputes;
import org.rolecompare.statement.StatementRepository;
import org.rolecompare.statement.Statements;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a whole edition, in a fixed number of SQL statements. Whatever a record names is
 * read before it, so that all of them hold the same objects and none waits for a session.
 */
@Repository
class CatalogueRepository {

	private final EditionRepository editions;

	private final ReferenceRepository references;

	private final RoleRepository roles;

	private final CategoryRepository categories;

	private final StatementRepository statements;

	private final DisputeRepository disputes;

	private final CombinedRoleRepository combinedRoles;

	private final SettingRepository settings;

	private final ResponsibilityRepository responsibilities;

	private final SkillRepository skills;

	CatalogueRepository(EditionRepository editions, ReferenceRepository references, RoleRepository roles,
			CategoryRepository categories, StatementRepository statements, DisputeRepository disputes,
			CombinedRoleRepository combinedRoles, SettingRepository settings, ResponsibilityRepository responsibilities,
			SkillRepository skills) {
		this.editions = editions;
		this.references = references;
		this.roles = roles;
		this.categories = categories;
		this.statements = statements;
		this.disputes = disputes;
		this.combinedRoles = combinedRoles;
		this.settings = settings;
		this.responsibilities = responsibilities;
		this.skills = skills;
	}

	/**
	 * Read the edition that is loaded.
	 * @return everything it says
	 * @throws IllegalStateException if not exactly one is loaded
	 */
	@Transactional(readOnly = true)
	public Catalogue read() {
		List<Edition> loaded = this.editions.findAll();
		if (loaded.size() != 1) {
			throw new IllegalStateException("Expected one loaded catalogue, found " + loaded.size());
		}
		Sources sources = new Sources(this.references.readAll());
		Roles all = readRoles();
		Categories rows = new Categories(this.categories.readAll());
		Statements said = new Statements(this.statements.readAll());
		this.disputes.readAllSides();
		Disputes disputed = new Disputes(this.disputes.readAll());
		return new Catalogue(loaded.get(0), sources, all, rows, said, disputed, readCombinedRoles(), readSettings(),
				new Skills(this.skills.readAllOccupations(), this.skills.readAll()));
	}

	/** Each statement completes the same roles by one more of their lists. */
	private Roles readRoles() {
		this.roles.readAllDefinitions();
		this.roles.readAllAnswers();
		return new Roles(this.roles.readAll());
	}

	private CombinedRoles readCombinedRoles() {
		List<CombinedRole> all = this.combinedRoles.readAll();
		Map<CombinedRole, List<OverviewParagraph>> overviews = new HashMap<>();
		this.combinedRoles.readAllParagraphs()
			.forEach((paragraph) -> overviews.computeIfAbsent(paragraph.getCombinedRole(), (key) -> new ArrayList<>())
				.add(paragraph));
		Map<CombinedRole, List<Argument>> arguments = new HashMap<>();
		this.combinedRoles.readAllArguments()
			.forEach((argument) -> arguments.computeIfAbsent(argument.getCombinedRole(), (key) -> new ArrayList<>())
				.add(argument));
		this.combinedRoles.readAllSignals();
		this.combinedRoles.readAllConsequences();
		Map<CombinedRole, List<Signal>> signals = new HashMap<>();
		this.combinedRoles.readAllContradictions()
			.forEach((signal) -> signals.computeIfAbsent(signal.getCombinedRole(), (key) -> new ArrayList<>())
				.add(signal));
		return new CombinedRoles(all.stream()
			.map((role) -> new CombinedRoleCase(role, overviews.getOrDefault(role, List.of()),
					arguments.getOrDefault(role, List.of()), signals.getOrDefault(role, List.of())))
			.toList());
	}

	private Settings readSettings() {
		var all = this.settings.readAll();
		this.responsibilities.readAllLevels();
		return new Settings(all, this.responsibilities.readAll());
	}

}
