package org.rolecompare.statement;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All disputes.
 */
public interface DisputeRepository extends Repository<Dispute, String> {

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
