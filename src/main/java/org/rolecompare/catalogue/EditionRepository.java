package org.rolecompare.catalogue;

import org.springframework.data.repository.ListCrudRepository;

/**
 * The one edition that is loaded.
 */
public interface EditionRepository extends ListCrudRepository<Edition, String> {

}
