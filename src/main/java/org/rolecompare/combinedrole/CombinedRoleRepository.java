package org.rolecompare.combinedrole;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * Combined roles and what is said about them.
 */
public interface CombinedRoleRepository extends ListCrudRepository<CombinedRole, String> {

	/**
	 * Find the advantages and drawbacks of some combined roles, with their sources, in
	 * one statement.
	 * @param slugs slugs of the combined roles; others are ignored
	 * @return the arguments, those of one side in their order
	 */
	@Query("""
			select a from Argument a left join fetch a.dispute left join fetch a.said.cites
			where a.combinedRole.slug in :slugs order by a.position""")
	List<Argument> findArguments(Collection<String> slugs);

	/**
	 * Find a role and the roles that join it, and of which of them a combined role is
	 * told, in one statement.
	 * @param slug slug of the role
	 * @return the role itself and the ones that join it, by rank
	 */
	@Query("""
			select new org.rolecompare.combinedrole.Joining(r.slug, case when c.slug is null then false else true end)
			from Role r left join CombinedRole c on c.slug = r.slug
			where r.slug = :slug or exists (select 1 from Role j join j.combines p where j = r and p.slug = :slug)
			order by r.rank""")
	List<Joining> findJoining(String slug);

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
