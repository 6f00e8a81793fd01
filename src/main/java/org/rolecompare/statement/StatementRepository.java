package org.rolecompare.statement;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All statements.
 */
public interface StatementRepository extends Repository<Statement, String> {

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
