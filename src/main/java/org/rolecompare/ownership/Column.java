package org.rolecompare.ownership;

import java.util.List;
import java.util.stream.IntStream;

import org.rolecompare.english.English;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * The head of a column.
 *
 * @param role the role
 * @param leaders whether it is one of several leaders or the one in their place, empty
 * where that is no matter
 * @param repeated whether the column before says the same of itself
 */
public record Column(RoleNames role, String leaders, boolean repeated) {

	static List<Column> of(Ownership ownership, List<String> shown) {
		List<Replacement> replacements = ownership.replacements(shown);
		List<RoleNames> roles = ownership.columns(shown).stream().map(Role::names).toList();
		List<String> leaders = roles.stream().map((role) -> leaders(role, replacements)).toList();
		return IntStream.range(0, roles.size())
			.mapToObj((column) -> new Column(roles.get(column), leaders.get(column),
					column > 0 && leaders.get(column - 1).equals(leaders.get(column))))
			.toList();
	}

	private static String leaders(RoleNames role, List<Replacement> replacements) {
		if (replacements.stream().anyMatch((one) -> one.combined().equals(role))) {
			return "One leader";
		}
		return replacements.stream()
			.filter((one) -> one.joins(role))
			.findFirst()
			.map((one) -> English.capitalized(one.leaders()))
			.orElse("");
	}

}
