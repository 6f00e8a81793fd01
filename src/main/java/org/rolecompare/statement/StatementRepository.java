package org.rolecompare.statement;

import java.util.Collection;
import java.util.List;

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

}
