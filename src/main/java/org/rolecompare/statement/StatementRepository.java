package org.rolecompare.statement;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * All statements.
 */
public interface StatementRepository extends ListCrudRepository<Statement, String> {

	/**
	 * Find everything that is stated of some roles, with its sources, in one statement.
	 * @param roles slugs of the roles
	 * @return the statements, those of one cell in their order
	 */
	@Query("""
			select s from Statement s join fetch s.category c left join fetch s.said.cites
			where s.role.slug in :roles order by c.position, s.position""")
	List<Statement> findAllByRoles(Collection<String> roles);

	/**
	 * Count what is stated in each category, in one statement.
	 * @return a tally for each category, in the order of the catalogue
	 */
	@Query("""
			select new org.rolecompare.statement.CategoryTally(c.slug, c.name, count(distinct s.role.slug), count(s))
			from Category c left join Statement s on s.category = c
			group by c.slug, c.name, c.position order by c.position""")
	List<CategoryTally> tallyByCategory();

	/**
	 * Count in how many categories something is stated of a role, in one statement.
	 * @param limit how many roles to return
	 * @return a tally for the roles of which the least is stated, the least first, then
	 * by rank
	 */
	@Query("""
			select new org.rolecompare.statement.RoleTally(r.slug, r.abbreviation, r.name, count(distinct s.category.slug))
			from Role r left join Statement s on s.role = r
			group by r.slug, r.abbreviation, r.name, r.rank order by count(distinct s.category.slug), r.rank""")
	List<RoleTally> tallyByRole(Limit limit);

	/**
	 * Find the statements of the first role, in the order in which its page shows them.
	 * @param limit how many statements to return
	 * @return the statements, without their sources
	 */
	@Query("select s from Statement s join fetch s.role r join s.category c order by r.rank, c.position, s.position")
	List<Statement> findFirst(Limit limit);

}
