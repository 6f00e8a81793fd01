package org.rolecompare.statement;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * All disputes.
 */
public interface DisputeRepository extends ListCrudRepository<Dispute, String> {

	/**
	 * Find the disputes about some roles, with every side and its sources, in one
	 * statement.
	 * @param roles slugs of the roles
	 * @return the disputes in the order of the catalogue
	 */
	@Query("""
			select d from Dispute d left join fetch d.category join fetch d.sides s left join fetch s.said.cites
			where d.role.slug in :roles order by d.position""")
	List<Dispute> findAllByRoles(Collection<String> roles);

	/**
	 * Find the disputes about some roles in a category, with every side but not what it
	 * says, in one statement.
	 * @param category slug of the category
	 * @param roles slugs of the roles
	 * @return the disputes in the order of the catalogue
	 */
	@Query("""
			select d from Dispute d join fetch d.sides
			where d.category.slug = :category and d.role.slug in :roles order by d.position""")
	List<Dispute> findAllByCategory(String category, Collection<String> roles);

	/**
	 * Find the disputes about a role and some others, with every side and its sources, in
	 * one statement: what is disputed about a combined role may be disputed about a part.
	 * @param role slug of the role
	 * @param slugs slugs of the other disputes, possibly none
	 * @return the disputes in the order of the catalogue
	 */
	@Query("""
			select d from Dispute d left join fetch d.category join fetch d.sides s left join fetch s.said.cites
			where d.role.slug = :role or d.slug in :slugs order by d.position""")
	List<Dispute> findAllByRoleOrSlugs(String role, Collection<String> slugs);

	/**
	 * Read all disputes with their sides.
	 * @return the disputes, in the order of the catalogue
	 */
	@Query("select d from Dispute d join fetch d.sides order by d.position")
	List<Dispute> readAll();

	/**
	 * Read all sides with their sources.
	 * @return the sides, in no order
	 */
	@Query("select s from DisputeSide s left join fetch s.said.cites")
	List<DisputeSide> readAllSides();

}
