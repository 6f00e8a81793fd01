package org.rolecompare.catalogue;

import java.util.List;

import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRole;
import org.rolecompare.combinedrole.Figure;
import org.rolecompare.combinedrole.FigureGroup;
import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.OverviewParagraph;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.SignalPair;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.combinedrole.StructureArgument;
import org.rolecompare.combinedrole.StructureAspect;
import org.rolecompare.combinedrole.StructureVoice;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Role;
import org.rolecompare.skill.Occupation;
import org.rolecompare.skill.Skill;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.Likeness;
import org.rolecompare.statement.Statement;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Fetches the records of an edition, kind by kind and each with one of its lists: what is
 * fetched twice is the same object, with one list more. Only {@link CatalogueReader} puts
 * them together.
 */
interface EditionRepository extends Repository<Edition, String> {

	List<Edition> findAll();

	/** All sources, in the order of the catalogue. */
	@Query("select r from Reference r left join fetch r.via left join fetch r.sameVoiceAs order by r.position")
	List<Reference> findReferences();

	/** All roles with what they join, by rank. */
	@Query("select r from Role r left join fetch r.combines order by r.rank")
	List<Role> findRoles();

	/** All roles with the sources of their definitions. */
	@Query("select r from Role r left join fetch r.definition.cites")
	List<Role> findRolesWithDefinitions();

	/** All roles with the sources of their answers. */
	@Query("select r from Role r left join fetch r.answers.cites")
	List<Role> findRolesWithAnswers();

	/** All categories, in the order of the catalogue. */
	@Query("select c from Category c order by c.position")
	List<Category> findCategories();

	/** All statements with their sources, by role, category and position. */
	@Query("""
			select s from Statement s join s.role r join s.category c left join fetch s.said.cites
			order by r.rank, c.position, s.position""")
	List<Statement> findStatements();

	/** All disputes with their sides, in the order of the catalogue. */
	@Query("select d from Dispute d join fetch d.sides order by d.position")
	List<Dispute> findDisputes();

	/** All sides with their sources. */
	@Query("select s from DisputeSide s left join fetch s.said.cites")
	List<Dispute.Side> findSides();

	/** All likenesses with their roles, in the order of the catalogue. */
	@Query("select l from Likeness l join fetch l.roles order by l.position")
	List<Likeness> findLikenesses();

	/** All likenesses with their categories. */
	@Query("select l from Likeness l join fetch l.categories")
	List<Likeness> findLikenessesWithCategories();

	/** All combined roles, by rank. */
	@Query("select c from CombinedRole c join c.role r order by r.rank")
	List<CombinedRole> findCombinedRoles();

	/**
	 * All paragraphs of overviews with their sources, those of one overview in their
	 * order.
	 */
	@Query("select p from OverviewParagraph p left join fetch p.said.cites order by p.position")
	List<OverviewParagraph> findParagraphs();

	/** All arguments with their sources, those of one side in their order. */
	@Query("select a from Argument a left join fetch a.said.cites order by a.position")
	List<Argument> findArguments();

	/** All structures with their roles, those of one combined role in their order. */
	@Query("select s from Structure s left join fetch s.roles order by s.position")
	List<Structure> findStructures();

	/** All structures with their aspects. */
	@Query("select s from Structure s left join fetch s.aspects")
	List<Structure> findStructuresWithAspects();

	/** All structures with what speaks for and against them. */
	@Query("select s from Structure s left join fetch s.arguments")
	List<Structure> findStructuresWithArguments();

	/** All structures with the voices of those who live with them. */
	@Query("select s from Structure s left join fetch s.voices")
	List<Structure> findStructuresWithVoices();

	/** All aspects of structures with their sources. */
	@Query("select a from StructureAspect a left join fetch a.cites")
	List<StructureAspect> findAspects();

	/** All that speaks for and against structures, with its sources. */
	@Query("select a from StructureArgument a left join fetch a.said.cites")
	List<StructureArgument> findStructureArguments();

	/** All voices with their sources. */
	@Query("select v from StructureVoice v left join fetch v.said.cites")
	List<StructureVoice> findVoices();

	/** All signals with their sources. */
	@Query("select s from Signal s left join fetch s.said.cites")
	List<Signal> findSignals();

	/** All signals with the drawbacks to which they lead. */
	@Query("select s from Signal s left join fetch s.leadsTo")
	List<Signal> findConsequences();

	/**
	 * All signals with what contradicts them, those of one combined role in their order.
	 */
	@Query("select s from Signal s left join fetch s.contradicts order by s.position")
	List<Signal> findContradictions();

	/** All signals with how they are read for structures. */
	@Query("select s from Signal s left join fetch s.fits")
	List<Signal> findSignalsWithFits();

	/** All readings of signals with their sources. */
	@Query("select f from Fit f left join fetch f.cites")
	List<Fit> findFits();

	/** All readings of signals with the sources that read them otherwise. */
	@Query("select f from Fit f left join fetch f.otherwise")
	List<Fit> findFitsWithOtherwise();

	/** All pairs of signals, those of one combined role in their order. */
	@Query("select p from SignalPair p order by p.position")
	List<SignalPair> findPairs();

	/** All groups of figures, those of one combined role in their order. */
	@Query("select g from FigureGroup g left join fetch g.figures order by g.position")
	List<FigureGroup> findFigureGroups();

	/** All figures with their sources. */
	@Query("select f from Figure f left join fetch f.cites")
	List<Figure> findFigures();

	/** All settings with their roles, by slug. */
	@Query("select s from Setting s join fetch s.roles order by s.slug")
	List<Setting> findSettings();

	/** All responsibilities with their levels. */
	@Query("select r from Responsibility r join fetch r.levels")
	List<Responsibility> findLevels();

	/** All responsibilities with their sources, setting by setting and in its order. */
	@Query("select r from Responsibility r left join fetch r.cites order by r.setting.slug, r.position")
	List<Responsibility> findResponsibilities();

	/** All occupations. */
	@Query("select o from Occupation o")
	List<Occupation> findOccupations();

	/** All skills, in the order of the catalogue. */
	@Query("select s from Skill s order by s.position")
	List<Skill> findSkills();

	/** All groups of synonyms, in the order of the catalogue. */
	@Query("select s from Synonyms s order by s.position")
	List<Synonyms> findSynonyms();

}
