package org.rolecompare.role;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A role and one of the roles it joins.
 *
 * @param role slug of the role
 * @param part slug of a role it joins, null if it joins none
 */
public record Part(String role, @Nullable String part) {

	/**
	 * Find the combined role among some roles that joins all the others and nothing else.
	 * @param roles the roles
	 * @param parts what they join
	 * @return the combined role, or nothing for most roles
	 */
	public static Optional<RoleNames> findWhole(List<RoleNames> roles, List<Part> parts) {
		List<String> slugs = roles.stream().map(RoleNames::slug).toList();
		return roles.stream().filter((role) -> {
			List<String> joined = parts.stream()
				.filter((part) -> part.part() != null && part.role().equals(role.slug()))
				.map(Part::part)
				.toList();
			return joined.size() == slugs.size() - 1 && !joined.contains(role.slug()) && slugs.containsAll(joined);
		}).findFirst();
	}

}
