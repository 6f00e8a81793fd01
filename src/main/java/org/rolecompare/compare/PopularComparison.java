package org.rolecompare.compare;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.role.Answers;
import org.rolecompare.role.Role;
import org.rolecompare.english.English;

/**
 * A comparison that the catalogue's editors offer.
 *
 * @param href its address
 * @param title its roles in one phrase
 * @param answers the questions they answer, each once
 */
public record PopularComparison(String href, String title, List<String> answers) {

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
		Map<Set<String>, String> answers = new LinkedHashMap<>();
		roles.stream()
			.flatMap((role) -> Stream.ofNullable(role.getAnswers()))
			.map(Answers::getWords)
			.forEach((words) -> answers.putIfAbsent(new LinkedHashSet<>(words), String.join(", ", words)));
		return new PopularComparison(ComparisonAddress.of(roles.stream().map(Role::getSlug).toList()).href(),
				English.and(roles.stream().map(Role::getAbbreviation).toList()), List.copyOf(answers.values()));
	}

}
