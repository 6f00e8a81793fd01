package org.rolecompare.role;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * All roles.
 */
public interface RoleRepository extends ListCrudRepository<Role, String> {

	/**
	 * Find roles together with everything a column head shows: definition, answers and
	 * parts, in one statement.
	 * @param slugs slugs of the roles; unknown ones are ignored
	 * @return the roles by rank
	 */
	@Query("""
			select r from Role r left join fetch r.definition.cites left join fetch r.answers.cites
			left join fetch r.combines where r.slug in :slugs order by r.rank""")
	List<Role> findAllWhole(Collection<String> slugs);

	/**
	 * Find what the first roles are called.
	 * @param limit how many
	 * @return the names, by rank
	 */
	@Query("select new org.rolecompare.role.RoleNames(r.slug, r.abbreviation, r.name, r.hue, r.aliases) from Role r order by r.rank")
	List<RoleNames> findNames(Limit limit);

	/**
	 * Find what some roles are called.
	 * @param slugs slugs of the roles; unknown ones are ignored
	 * @return the names, by rank
	 */
	@Query("select new org.rolecompare.role.RoleNames(r.slug, r.abbreviation, r.name, r.hue, r.aliases) from Role r where r.slug in :slugs order by r.rank")
	List<RoleNames> findNames(Collection<String> slugs);

	/**
	 * Find the abbreviations of some roles.
	 * @param slugs slugs of the roles; unknown ones are ignored
	 * @return the abbreviations by slug
	 */
	default Map<String, String> findAbbreviations(Collection<String> slugs) {
		return findNames(slugs).stream().collect(Collectors.toMap(RoleNames::slug, RoleNames::abbreviation));
	}

	/**
	 * Find one page of what all roles are called.
	 * @param page which page, from 0, and how long
	 * @return the names, by rank
	 */
	@Query("select new org.rolecompare.role.RoleNames(r.slug, r.abbreviation, r.name, r.hue, r.aliases) from Role r order by r.rank")
	Page<RoleNames> findNames(Pageable page);

	/**
	 * Find what the combined roles are called that join one of some roles.
	 * @param slugs slugs of the parts
	 * @return the names of the combined roles, by rank
	 */
	@Query("select new org.rolecompare.role.RoleNames(r.slug, r.abbreviation, r.name, r.hue, r.aliases) from Role r where exists (select 1 from Role c join c.combines p where c = r and p.slug in :slugs) order by r.rank")
	List<RoleNames> findNamesJoining(Collection<String> slugs);

	/**
	 * Find out which roles some roles join, in one statement and without loading any.
	 * @param slugs slugs of the roles; unknown ones are ignored
	 * @return the roles by rank, each with one part after the other in its order, or once
	 * without
	 */
	@Query("""
			select new org.rolecompare.role.Part(r.slug, p.slug) from Role r left join r.combines p
			where r.slug in :slugs order by r.rank, index(p)""")
	List<Part> findParts(Collection<String> slugs);

	/**
	 * Find one page of the roles that join others.
	 * @param page which page, from 0, and how long
	 * @return their slugs, by rank
	 */
	@Query("select r.slug from Role r where r.combines is not empty order by r.rank")
	Page<String> findSlugsJoiningOthers(Pageable page);

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
