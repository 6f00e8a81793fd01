package org.rolecompare.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.english.English;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles;
import org.rolecompare.role.Way;

/**
 * A comparison that is worth opening from the page of a role.
 *
 * @param roles the roles by rank, two to five
 * @param reason why it is offered
 */
public record ComparisonLink(List<RoleNames> roles, String reason) {

	private static final int MOST_ROLES = 5;

	private static final int MOST_OVERLAPPING = 3;

	private static final int MOST_LINKS = 16;

	/**
	 * Find what to compare a role with: its parts or what joins it, the popular
	 * comparisons that contain it, roles that share a name with it, its neighbours.
	 * @param joinedBy the combined roles that join it
	 * @param popular the popular comparisons, as in addresses
	 * @return the comparisons, each once and with the first reason that applies
	 */
	static List<ComparisonLink> of(RoleIntroduction role, List<RoleNames> joinedBy, List<String> popular, Roles roles) {
		String slug = role.names().slug();
		Map<List<RoleNames>, ComparisonLink> links = new LinkedHashMap<>();
		Stream
			.of(parts(role, slug), joined(joinedBy, slug), popular(popular, slug), shared(role, slug),
					neighbours(role, slug, roles))
			.flatMap((ideas) -> ideas)
			.map((idea) -> new ComparisonLink(byRank(idea.slugs(), roles), idea.reason()))
			.filter((link) -> link.roles().size() > 1 && link.roles().size() <= MOST_ROLES)
			.forEach((link) -> links.putIfAbsent(link.roles(), link));
		return links.values().stream().limit(MOST_LINKS).toList();
	}

	private static List<RoleNames> byRank(Collection<String> slugs, Roles roles) {
		return roles.findAll(slugs)
			.stream()
			.distinct()
			.sorted(Comparator.comparingInt(Role::getRank))
			.map(Role::names)
			.toList();
	}

	public String href() {
		return Address.comparison(slugs()).href();
	}

	/** Return the roles beside one of them in a phrase: <em>CTO and CPO</em>. */
	public String beside(RoleNames role) {
		return English
			.and(this.roles.stream().filter((other) -> !other.equals(role)).map(RoleNames::abbreviation).toList());
	}

	/** Return where the roles overlap, null for more roles than a picture holds. */
	public @Nullable String overlap() {
		return (this.roles.size() <= MOST_OVERLAPPING) ? Address.overlap(slugs()).href() : null;
	}

	/** Return the moves there and back for two roles, none for more. */
	public List<Way> ways() {
		return (this.roles.size() == 2) ? Way.thereAndBack(this.roles.get(0), this.roles.get(1)) : List.of();
	}

	private List<String> slugs() {
		return this.roles.stream().map(RoleNames::slug).toList();
	}

	private static Stream<Idea> parts(RoleIntroduction role, String slug) {
		List<String> parts = role.parts().stream().map(RoleNames::slug).toList();
		Stream<Idea> whole = Stream.of(new Idea(Stream.concat(parts.stream(), Stream.of(slug)).toList(),
				"the combined role and the roles it joins"));
		return Stream.concat(whole, parts.stream().map((part) -> new Idea(List.of(part, slug), "a role it joins")));
	}

	private static Stream<Idea> joined(List<RoleNames> joinedBy, String slug) {
		return joinedBy.stream()
			.map((whole) -> new Idea(List.of(slug, whole.slug()), "a combined role that contains it"));
	}

	private static Stream<Idea> popular(List<String> popular, String slug) {
		return popular.stream()
			.map(Address::sideBySide)
			.filter((roles) -> roles.contains(slug))
			.map((roles) -> new Idea(roles, "a popular comparison"));
	}

	private static Stream<Idea> shared(RoleIntroduction role, String slug) {
		return role.shared()
			.stream()
			.flatMap((name) -> name.others()
				.stream()
				.map((other) -> new Idea(List.of(slug, other.slug()), "both are called " + name.name())));
	}

	private static Stream<Idea> neighbours(RoleIntroduction role, String slug, Roles roles) {
		return roles.findNeighbours(role.names())
			.stream()
			.map((other) -> new Idea(List.of(slug, other.slug()), "next to it in our list"));
	}

	/** Roles that one might compare, and why. */
	private record Idea(List<String> slugs, String reason) {
	}

}
