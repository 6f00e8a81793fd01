package org.rolecompare.responsibility;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All settings.
 */
public interface SettingRepository extends Repository<Setting, String> {

	/**
	 * Read all settings with their roles.
	 * @return the settings by slug
	 */
	@Query("select s from Setting s join fetch s.roles order by s.slug")
	List<Setting> readAll();

}
