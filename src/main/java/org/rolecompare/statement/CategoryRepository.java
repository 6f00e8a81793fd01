package org.rolecompare.statement;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * All categories.
 */
public interface CategoryRepository extends ListCrudRepository<Category, String> {

	/**
	 * Find all categories in the order of the catalogue.
	 * @return the categories
	 */
	List<Category> findAllByOrderByPosition();

	/**
	 * Read all categories.
	 * @return the categories, in the order of the catalogue
	 */
	@Query("select c from Category c order by c.position")
	List<Category> readAll();

}
