package org.brokenhouse.role;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * A repository whose writing methods are within everybody's reach.
 */
public interface Roles extends ListCrudRepository<Role, String> {

	/**
	 * Writes under a name that does not sound like it.
	 * @param from the name that goes
	 * @param to the name that comes
	 */
	@Modifying
	@Query("update Role r set r.name = :to where r.name = :from")
	void rename(String from, String to);

}
