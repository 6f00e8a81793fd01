package org.rolecompare.skill;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * Skills and the occupations they belong to.
 */
public interface SkillRepository extends ListCrudRepository<Skill, Long> {

	/**
	 * Find the skills of a role.
	 * @param role slug of the role
	 * @return the skills, essential ones first, each part in the order of the catalogue
	 */
	@Query("select s from Skill s where s.role.slug = :role order by s.relation, s.position")
	List<Skill> findAllByRole(String role);

	/**
	 * Find the occupation that matches a role together with its skills, in one statement.
	 * @param role slug of the role
	 * @return the occupation with one skill after the other, essential ones first, each
	 * part in the order of the catalogue; nothing where ESCO has no such occupation
	 */
	@Query("""
			select new org.rolecompare.skill.OccupationSkill(o, s) from Occupation o
			left join Skill s on s.role.slug = o.slug
			where o.slug = :role order by s.relation, s.position""")
	List<OccupationSkill> findOccupationSkills(String role);

	/**
	 * Read all occupations.
	 * @return the occupations, in no order
	 */
	@Query("select o from Occupation o")
	List<Occupation> readAllOccupations();

	/**
	 * Read all skills.
	 * @return the skills, in the order of the catalogue
	 */
	@Query("select s from Skill s order by s.position")
	List<Skill> readAll();

}
