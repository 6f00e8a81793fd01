package org.rolecompare.source;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All sources. */
public interface ReferenceRepository extends Repository<Reference, String> {

	/** All sources, in the order of the catalogue. */
	@Query("select r from Reference r left join fetch r.via left join fetch r.sameVoiceAs order by r.position")
	List<Reference> readAll();

}
