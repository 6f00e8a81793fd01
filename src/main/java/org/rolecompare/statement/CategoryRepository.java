package org.rolecompare.statement;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All categories.
 */
public interface CategoryRepository extends Repository<Category, String> {

	/**
	 * Read all categories.
	 * @return the categories, in the order of the catalogue
	 */
	@Query("select c from Category c order by c.position")
	List<Category> readAll();

}
