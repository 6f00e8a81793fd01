package org.rolecompare.catalogue;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The editions that are loaded.
 */
interface EditionRepository extends Repository<Edition, String> {

	/**
	 * Read all editions.
	 * @return the editions, in no order
	 */
	List<Edition> findAll();

}
