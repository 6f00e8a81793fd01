package org.rolecompare.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRole;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.CombinedRoles;
import org.rolecompare.combinedrole.FigureGroup;
import org.rolecompare.combinedrole.OverviewParagraph;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.SignalPair;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.responsibility.Settings;
import org.rolecompare.role.Roles;
import org.rolecompare.skill.Skills;
import org.rolecompare.source.Sources;
import org.rolecompare.statement.Categories;
import org.rolecompare.statement.Disputes;
import org.rolecompare.statement.Likeness;
import org.rolecompare.statement.Statements;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a whole edition, in a fixed number of SQL statements. Whatever a record names is
 * read before it, so that all of them hold the same objects and none waits for a session.
 */
@Component
class CatalogueReader {

	private final EditionRepository editions;

	CatalogueReader(EditionRepository editions) {
		this.editions = editions;
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
		Sources sources = new Sources(this.editions.findReferences());
		Roles all = readRoles();
		Categories rows = new Categories(this.editions.findCategories());
		Statements said = new Statements(this.editions.findStatements());
		this.editions.findSides();
		Disputes disputed = new Disputes(this.editions.findDisputes());
		return new Catalogue(loaded.get(0), sources, all, rows, said, disputed, readLikenesses(), readCombinedRoles(),
				readSettings(), new Skills(this.editions.findOccupations(), this.editions.findSkills()),
				this.editions.findSynonyms());
	}

	private List<Likeness> readLikenesses() {
		this.editions.findLikenessesWithCategories();
		return this.editions.findLikenesses();
	}

	/** Each statement completes the same roles by one more of their lists. */
	private Roles readRoles() {
		this.editions.findRolesWithDefinitions();
		this.editions.findRolesWithAnswers();
		return new Roles(this.editions.findRoles());
	}

	private CombinedRoles readCombinedRoles() {
		List<CombinedRole> all = this.editions.findCombinedRoles();
		Map<CombinedRole, List<OverviewParagraph>> overviews = this.editions.findParagraphs()
			.stream()
			.collect(Collectors.groupingBy(OverviewParagraph::getCombinedRole));
		Map<CombinedRole, List<Argument>> arguments = this.editions.findArguments()
			.stream()
			.collect(Collectors.groupingBy(Argument::getCombinedRole));
		Map<CombinedRole, List<Structure>> structures = readStructures();
		this.editions.findSignals();
		this.editions.findSignalsWithFits();
		this.editions.findFits();
		this.editions.findFitsWithOtherwise();
		this.editions.findConsequences();
		Map<CombinedRole, List<Signal>> signals = this.editions.findContradictions()
			.stream()
			.collect(Collectors.groupingBy(Signal::getCombinedRole));
		Map<CombinedRole, List<SignalPair>> pairs = this.editions.findPairs()
			.stream()
			.collect(Collectors.groupingBy(SignalPair::getCombinedRole));
		Map<CombinedRole, List<FigureGroup>> figures = this.editions.findFigureGroups()
			.stream()
			.collect(Collectors.groupingBy(FigureGroup::getCombinedRole));
		this.editions.findFigures();
		return new CombinedRoles(all.stream()
			.map((role) -> new CombinedRoleCase(role, overviews.getOrDefault(role, List.of()),
					arguments.getOrDefault(role, List.of()), signals.getOrDefault(role, List.of()),
					structures.getOrDefault(role, List.of()), pairs.getOrDefault(role, List.of()),
					figures.getOrDefault(role, List.of())))
			.toList());
	}

	private Map<CombinedRole, List<Structure>> readStructures() {
		List<Structure> all = this.editions.findStructures();
		this.editions.findStructuresWithAspects();
		this.editions.findStructuresWithArguments();
		this.editions.findStructuresWithVoices();
		this.editions.findAspects();
		this.editions.findStructureArguments();
		this.editions.findVoices();
		return all.stream().collect(Collectors.groupingBy(Structure::getCombinedRole));
	}

	private Settings readSettings() {
		var all = this.editions.findSettings();
		this.editions.findLevels();
		return new Settings(all, this.editions.findResponsibilities());
	}

}
