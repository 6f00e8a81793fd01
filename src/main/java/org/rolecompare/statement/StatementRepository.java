package org.rolecompare.statement;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * All statements.
 */
public interface StatementRepository
		extends ListCrudRepository<Statement, String>, JpaSpecificationExecutor<Statement> {

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
	 * Find statements with their sources. Where the statements are already in the
	 * persistence context, as those of one part of a long list, this completes them in
	 * one statement.
	 * @param keys keys of the statements
	 * @return the statements, in no order
	 */
	@Query("select s from Statement s left join fetch s.said.cites where s.key in :keys")
	List<Statement> findAllWithSources(Collection<String> keys);

}
