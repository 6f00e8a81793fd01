package org.rolecompare.responsibility;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All responsibilities.
 */
public interface ResponsibilityRepository extends Repository<Responsibility, Long> {

	/**
	 * Read all responsibilities with their levels.
	 * @return the responsibilities, in no order
	 */
	@Query("select r from Responsibility r join fetch r.levels")
	List<Responsibility> readAllLevels();

	/**
	 * Read all responsibilities with their sources.
	 * @return the responsibilities, setting by setting and in its order
	 */
	@Query("select r from Responsibility r left join fetch r.cites order by r.setting.slug, r.position")
	List<Responsibility> readAll();

}
