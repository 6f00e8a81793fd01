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

	/**
	 * Find the responsibilities of the largest setting that holds all of some roles, with
	 * setting and levels only, in one statement: a page that only counts them has no
	 * statement to spare.
	 * @param roles slugs of the roles, each once
	 * @param count how many roles these are
	 * @return the responsibilities, none if no setting holds all the roles
	 */
	@Query("""
			select r from Responsibility r join fetch r.setting join fetch r.levels where r.setting.slug =
				(select s.slug from Responsibility o join o.setting s
				where (select count(c) from Setting t join t.roles c where t = s and c.slug in :roles) = :count
				group by s.slug order by count(o) desc, s.slug limit 1)
			order by r.position""")
	List<Responsibility> findAllByLargestCommonSetting(Collection<String> roles, long count);

	/**
	 * Count the levels of the whole catalogue, in one statement.
	 * @return how many a source states, are our reading and are not given
	 */
	@Query("""
			select new org.rolecompare.responsibility.LevelCounts(count(case when l.stated = true then 1 end),
				count(case when l.stated = false then 1 end),
				(select count(c) from Responsibility o join o.setting s join s.roles c) - count(l.stated))
			from Responsibility r join r.levels l""")
	LevelCounts countLevels();

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
