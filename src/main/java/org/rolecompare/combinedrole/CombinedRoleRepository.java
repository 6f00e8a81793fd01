package org.rolecompare.combinedrole;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Combined roles and what is said about them.
 */
public interface CombinedRoleRepository extends Repository<CombinedRole, String> {

	/**
	 * Read all combined roles.
	 * @return the combined roles by rank
	 */
	@Query("select c from CombinedRole c join c.role r order by r.rank")
	List<CombinedRole> readAll();

	/**
	 * Read all paragraphs of the overviews with their sources.
	 * @return the paragraphs, those of one combined role in their order
	 */
	@Query("select p from OverviewParagraph p left join fetch p.said.cites order by p.position")
	List<OverviewParagraph> readAllParagraphs();

	/**
	 * Read all advantages and drawbacks with their sources.
	 * @return the arguments, those of one side in their order
	 */
	@Query("select a from Argument a left join fetch a.said.cites order by a.position")
	List<Argument> readAllArguments();

	/**
	 * Read all signals with their sources.
	 * @return the signals, in no order
	 */
	@Query("select s from Signal s left join fetch s.said.cites")
	List<Signal> readAllSignals();

	/**
	 * Read all signals with the drawbacks to which they lead.
	 * @return the signals, in no order
	 */
	@Query("select s from Signal s left join fetch s.leadsTo")
	List<Signal> readAllConsequences();

	/**
	 * Read all signals with the signals that contradict them.
	 * @return the signals, those of one combined role in their order
	 */
	@Query("select s from Signal s left join fetch s.contradicts order by s.position")
	List<Signal> readAllContradictions();

}
