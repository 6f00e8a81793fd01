package org.rolecompare.source;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * All sources.
 */
public interface ReferenceRepository
		extends ListCrudRepository<Reference, String>, JpaSpecificationExecutor<Reference> {

	/**
	 * Find sources together with the ones through which they were read and which they
	 * repeat. Where the sources are already in the persistence context this completes
	 * them in one statement.
	 * @param keys keys of the sources
	 * @return the known ones among them, in no order
	 */
	@Query("""
			select r from Reference r left join fetch r.via left join fetch r.sameVoiceAs where r.key in :keys""")
	List<Reference> findAllWithOthers(Collection<String> keys);

	/**
	 * Count the sources by who is speaking, in one statement.
	 * @return a tally for each kind that occurs, in no order
	 */
	@Query("""
			select new org.rolecompare.source.KindTally(r.kind, count(r),
				count(case when r.identified = true then 1 end), count(v), count(s))
			from Reference r left join r.via v left join r.sameVoiceAs s group by r.kind""")
	List<KindTally> tally();

	/**
	 * Find the sources that another one cites and through which they were read.
	 * @param key key of the other source
	 * @param limit how many
	 * @return the sources in the order of the catalogue
	 */
	@Query("select r from Reference r where r.via.key = :key order by r.position")
	List<Reference> findAllReadThrough(String key, Limit limit);

	/**
	 * Find the sources that repeat another one and count with it as one voice.
	 * @param key key of the other source
	 * @param limit how many
	 * @return the sources in the order of the catalogue
	 */
	@Query("select r from Reference r where r.sameVoiceAs.key = :key order by r.position")
	List<Reference> findAllRepeating(String key, Limit limit);

	/**
	 * Read all sources.
	 * @return the sources, in the order of the catalogue
	 */
	@Query("select r from Reference r left join fetch r.via left join fetch r.sameVoiceAs order by r.position")
	List<Reference> readAll();

}
