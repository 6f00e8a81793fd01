package org.rolecompare.statement;

import java.util.List;

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

}
