package org.rolecompare.role;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All roles.
 */
public interface RoleRepository extends Repository<Role, String> {

	/**
	 * Read all roles with what they join.
	 * @return the roles by rank
	 */
	@Query("select r from Role r left join fetch r.combines order by r.rank")
	List<Role> readAll();

	/**
	 * Read all roles with the sources of their definitions.
	 * @return the roles, in no order
	 */
	@Query("select r from Role r left join fetch r.definition.cites")
	List<Role> readAllDefinitions();

	/**
	 * Read all roles with the sources of their answers.
	 * @return the roles, in no order
	 */
	@Query("select r from Role r left join fetch r.answers.cites")
	List<Role> readAllAnswers();

}
