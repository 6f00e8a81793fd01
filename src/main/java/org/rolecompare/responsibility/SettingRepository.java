package org.rolecompare.responsibility;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * All settings.
 */
public interface SettingRepository extends ListCrudRepository<Setting, String> {

	/**
	 * Find a setting with its roles and what these join, in one statement: a matrix asks
	 * which of its columns stands in place of which others.
	 * @param slug slug of the setting, exactly
	 * @return the setting, or nothing for an unknown slug
	 */
	@Query("select s from Setting s join fetch s.roles r left join fetch r.combines where s.slug = :slug")
	Optional<Setting> findWhole(String slug);

	/**
	 * Find some settings with their roles, in one statement.
	 * @param slugs slugs of the settings; unknown ones are ignored
	 * @return the settings, by slug
	 */
	@Query("select s from Setting s join fetch s.roles where s.slug in :slugs order by s.slug")
	List<Setting> findAllWithRoles(Collection<String> slugs);

	/**
	 * Count what the settings say, without reading it.
	 * @param page which part of the settings, from 0, and how long
	 * @return the counts, by slug of the setting
	 */
	@Query(value = """
			select new org.rolecompare.responsibility.SettingSize(s.slug,
				(select count(r) from Responsibility r where r.setting = s),
				(select count(distinct r.area) from Responsibility r where r.setting = s),
				(select count(case when l.stated = true then 1 end) from Responsibility r join r.levels l
					where r.setting = s),
				(select count(l.stated) from Responsibility r join r.levels l where r.setting = s))
			from Setting s order by s.slug""", countQuery = "select count(s) from Setting s")
	Page<SettingSize> measure(Pageable page);

	/**
	 * Read all settings with their roles.
	 * @return the settings by slug
	 */
	@Query("select s from Setting s join fetch s.roles order by s.slug")
	List<Setting> readAll();

}
