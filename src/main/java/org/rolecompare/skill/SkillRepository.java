package org.rolecompare.skill;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Skills and the occupations they belong to.
 */
public interface SkillRepository extends Repository<Skill, Long> {

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
