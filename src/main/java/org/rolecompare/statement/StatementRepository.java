package org.rolecompare.statement;

import java.util.Collection;
import java.util.List;

import org.rolecompare.role.RoleNames;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * All statements.
 */
public interface StatementRepository
		extends ListCrudRepository<Statement, String>, JpaSpecificationExecutor<Statement> {

	/**
	 * Find every category with what is stated of a role in it, with its sources, in one
	 * statement.
	 * @param role slug of the role
	 * @return the categories in their order, each with one statement after the other or
	 * once without; a statement may occur more than once
	 */
	default List<CategoryStatement> findByCategory(String role) {
		return findByCategory(List.of(role));
	}

	/**
	 * Find every category with what is stated of some roles in it, with its sources, in
	 * one statement.
	 * @param roles slugs of the roles
	 * @return the categories in their order, each with one statement after the other or
	 * once without, those of one cell in their order; a statement may occur more than
	 * once
	 */
	@Query("""
			select new org.rolecompare.statement.CategoryStatement(c, s) from Category c
			left join Statement s on s.category = c and s.role.slug in :roles
			left join fetch s.said.cites
			order by c.position, s.position""")
	List<CategoryStatement> findByCategory(Collection<String> roles);

	/**
	 * Find what is stated of some roles in a category, with its sources, in one
	 * statement.
	 * @param category slug of the category
	 * @param roles slugs of the roles
	 * @return the statements by rank of the role, those of one cell in their order
	 */
	@Query("""
			select s from Statement s join s.role r left join fetch s.said.cites
			where s.category.slug = :category and r.slug in :roles order by r.rank, s.position""")
	List<Statement> findAllByCategory(String category, Collection<String> roles);

	/**
	 * Find what the roles are called of which a category states something.
	 * @param category slug of the category
	 * @param page which page, from 0, and how long
	 * @return the names, by rank
	 */
	@Query("select new org.rolecompare.role.RoleNames(r.slug, r.abbreviation, r.name, r.hue, r.aliases) from Role r where exists (select 1 from Statement s where s.role = r and s.category.slug = :category) order by r.rank")
	List<RoleNames> findNamesStated(String category, Pageable page);

	/**
	 * Find what the first roles are called of which a category states nothing.
	 * @param category slug of the category
	 * @param limit how many
	 * @return the names, by rank
	 */
	@Query("select new org.rolecompare.role.RoleNames(r.slug, r.abbreviation, r.name, r.hue, r.aliases) from Role r where not exists (select 1 from Statement s where s.role = r and s.category.slug = :category) order by r.rank")
	List<RoleNames> findNamesUnstated(String category, Limit limit);

	/**
	 * Count of how many roles a category states something, and how many there are, in one
	 * statement.
	 * @param category slug of the category
	 * @return the counts
	 */
	@Query("""
			select new org.rolecompare.statement.CategoryCoverage(
				(select count(distinct s.role.slug) from Statement s where s.category = c), (select count(r) from Role r))
			from Category c where c.slug = :category""")
	CategoryCoverage countRoles(String category);

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

	/**
	 * Find statements with their sources and the disputes about their cells. Where the
	 * statements are already in the persistence context, as those of one part of a long
	 * list, this completes them in one statement.
	 * @param keys keys of the statements
	 * @return the statements, in no order, each once or more often for every dispute
	 */
	@Query("""
			select new org.rolecompare.statement.DisputedStatement(s, d) from Statement s
			left join Dispute d on d.role = s.role and d.category = s.category
			left join fetch s.said.cites where s.key in :keys order by d.position""")
	List<DisputedStatement> findAllDisputed(Collection<String> keys);

	/**
	 * Read all statements with their sources.
	 * @return the statements by rank of their roles, then by the order of their
	 * categories and their own
	 */
	@Query("""
			select s from Statement s join s.role r join s.category c left join fetch s.said.cites
			order by r.rank, c.position, s.position""")
	List<Statement> readAll();

}
