package org.rolecompare.library;

import java.util.Collection;
import java.util.List;

import org.rolecompare.source.Reference;
import org.rolecompare.source.SourceKind;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Where sources are used, and which sources are used where. The order of places is that
 * of their roles' pages.
 */
interface CitationUseRepository extends Repository<CitationUse, String> {

	/**
	 * Count the sources of each kind.
	 * @param role slug of a role, or nothing for none
	 * @return the kinds that occur, each with all its sources and those that the role
	 * uses; without a role these are the same
	 */
	@Query("""
			select new org.rolecompare.library.KindCount(r.kind, count(r),
			count(case when r.sameVoiceAs is null then 1 end),
			count(case when :role = '' or r.key in
			(select u.referenceKey from CitationUse u where u.roleSlug = :role) then 1 end),
			count(case when r.sameVoiceAs is not null and (:role = '' or r.key in
			(select u.referenceKey from CitationUse u where u.roleSlug = :role)) then 1 end))
			from Reference r group by r.kind""")
	List<KindCount> countKinds(String role);

	/**
	 * Count who is heard in some sources: those that repeat one another count once.
	 * @param kinds the kinds of the sources, at least one
	 * @param role slug of a role that uses them, or nothing for any
	 * @return the number of independent sources among them
	 */
	@Query("""
			select count(distinct coalesce(v.key, r.key)) from Reference r left join r.sameVoiceAs v
			where r.kind in :kinds and (:role = '' or r.key in
			(select u.referenceKey from CitationUse u where u.roleSlug = :role))""")
	long countVoices(Collection<SourceKind> kinds, String role);

	/**
	 * Find sources by kind and role, together with the ones through which they were read
	 * and which they repeat.
	 * @param kinds the kinds, at least one
	 * @param role slug of a role that uses them, or nothing for any
	 * @param own whether sources that repeat another are left out
	 * @param page which page, from 0, and how long
	 * @return the sources in the order of the catalogue
	 */
	@Query("""
			select r from Reference r left join fetch r.via left join fetch r.sameVoiceAs v
			where r.kind in :kinds and (:own = false or v is null) and (:role = '' or r.key in
			(select u.referenceKey from CitationUse u where u.roleSlug = :role)) order by r.position""")
	List<Reference> findSources(Collection<SourceKind> kinds, String role, boolean own, Pageable page);

	/**
	 * Find every place that cites some sources.
	 * @param keys keys of the sources
	 * @return the places of all of them
	 */
	@Query("""
			select u from CitationUse u where u.referenceKey in :keys
			order by u.roleRank, u.placeOrder, u.outerPosition, u.innerPosition""")
	List<CitationUse> findPlaces(Collection<String> keys);

	/**
	 * Find some of the places that cite a source.
	 * @param key key of the source
	 * @param page which page, from 0, and how long
	 * @return the places
	 */
	@Query("""
			select u from CitationUse u where u.referenceKey = :key
			order by u.roleRank, u.placeOrder, u.outerPosition, u.innerPosition""")
	List<CitationUse> findPlaces(String key, Pageable page);

	/**
	 * Count the places that cite some sources.
	 * @param keys keys of the sources
	 * @return the counts, none for a source that nothing cites
	 */
	@Query("select c from CitationCount c where c.referenceKey in :keys")
	List<CitationCount> countPlaces(Collection<String> keys);

}
