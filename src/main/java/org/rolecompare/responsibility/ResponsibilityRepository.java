package org.rolecompare.responsibility;

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

}
