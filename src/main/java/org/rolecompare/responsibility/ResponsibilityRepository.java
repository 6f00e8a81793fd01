package org.rolecompare.responsibility;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * All responsibilities.
 */
public interface ResponsibilityRepository extends ListCrudRepository<Responsibility, Long> {

	/**
	 * Find the responsibilities that have a level for a role, with setting, levels and
	 * sources, in one statement.
	 * @param role slug of the role
	 * @return the responsibilities, by setting and in its order
	 */
	@Query("""
			select r from Responsibility r join fetch r.setting s join fetch r.levels left join fetch r.cites
			left join fetch r.dispute
			where exists (select 1 from Responsibility o join o.levels l where o = r and key(l).slug = :role)
			order by s.slug, r.position""")
	List<Responsibility> findAllByRole(String role);

	/**
	 * Find the responsibilities of a setting with levels, sources and disputes, in one
	 * statement.
	 * @param setting slug of the setting
	 * @return the responsibilities in the order of the setting
	 */
	@Query("""
			select r from Responsibility r join fetch r.setting s join fetch r.levels left join fetch r.cites
			left join fetch r.dispute where s.slug = :setting order by r.position""")
	List<Responsibility> findAllBySetting(String setting);

	/**
	 * Find the responsibilities that have a level for at least two of some roles, with
	 * setting, levels, sources and disputes, in one statement.
	 * @param roles slugs of the roles
	 * @return the responsibilities, by setting and in its order
	 */
	@Query("""
			select r from Responsibility r join fetch r.setting s join fetch r.levels left join fetch r.cites
			left join fetch r.dispute
			where (select count(key(l).slug) from Responsibility o join o.levels l where o = r and key(l).slug in :roles) > 1
			order by s.slug, r.position""")
	List<Responsibility> findAllInCommon(Collection<String> roles);

}
