package org.rolecompare.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rolecompare.role.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.wording.Phrases;

/**
 * A comparison that the catalogue's editors offer.
 *
 * @param href its address
 * @param title its roles in one phrase
 * @param answers the question each of them answers
 */
public record PopularComparison(String href, String title, List<Answer> answers) {

	/**
	 * Describe comparisons.
	 * @param comparisons the comparisons as in an edition, such as {@code cto-vs-cpo}
	 * @param roles the roles they name
	 * @return the comparisons all of whose roles are known
	 */
	static List<PopularComparison> of(List<String> comparisons, List<Role> roles) {
		Map<String, Role> bySlug = roles.stream().collect(Collectors.toMap(Role::getSlug, Function.identity()));
		return comparisons.stream()
			.map((comparison) -> slugs(comparison).stream().map(bySlug::get).filter(Objects::nonNull).toList())
			.filter((compared) -> compared.size() > 1)
			.map(PopularComparison::of)
			.toList();
	}

	static List<String> slugs(String comparison) {
		return Arrays.asList(comparison.split(ComparisonAddress.SEPARATOR));
	}

	private static PopularComparison of(List<Role> roles) {
		return new PopularComparison(ComparisonAddress.of(roles.stream().map(Role::getSlug).toList()).href(),
				Phrases.list(roles.stream().map(Role::getAbbreviation).toList()),
				roles.stream()
					.map((role) -> new Answer(role.names(), String.join(", ", role.getAnswers().getWords()),
							role.getAnswers().getBasis() == Basis.EDITORIAL))
					.toList());
	}

	/**
	 * The question that a role answers.
	 *
	 * @param role the role
	 * @param words the question words in one phrase
	 * @param ours whether the wording is ours
	 */
	public record Answer(RoleNames role, String words, boolean ours) {
	}

}
