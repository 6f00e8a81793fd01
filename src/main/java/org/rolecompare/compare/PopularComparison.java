package org.rolecompare.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.english.English;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Role;

/**
 * A comparison that the catalogue's editors offer.
 *
 * @param href its address
 * @param title its roles in one phrase
 * @param answers the questions they answer, each once
 */
public record PopularComparison(String href, String title, List<String> answers) {

	static List<PopularComparison> of(Catalogue catalogue) {
		return catalogue.edition()
			.getPopular()
			.stream()
			.map((comparison) -> catalogue.roles().findAll(Address.sideBySide(comparison)))
			.filter((roles) -> roles.size() > 1)
			.map(PopularComparison::of)
			.toList();
	}

	/** Tell whether any of the comparisons has a question to show. */
	static boolean areAsking(List<PopularComparison> comparisons) {
		return comparisons.stream().anyMatch((comparison) -> !comparison.answers().isEmpty());
	}

	private static PopularComparison of(List<Role> roles) {
		Map<Set<String>, String> answers = new LinkedHashMap<>();
		roles.stream()
			.flatMap((role) -> Stream.ofNullable(role.getAnswers()))
			.map(Answers::getWords)
			.forEach((words) -> answers.putIfAbsent(new LinkedHashSet<>(words), String.join(", ", words)));
		return new PopularComparison(Address.comparison(roles.stream().map(Role::getSlug).toList()).href(),
				English.and(roles.stream().map(Role::getAbbreviation).toList()), List.copyOf(answers.values()));
	}

}
