package org.rolecompare.results;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.results.Understanding.Subject;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.search.TextAnalysis;

/**
 * How a question may go on that names one role and then begins to name another, such as
 * <em>CTO vs</em> or <em>from CTO to c</em>. The words are English, as the site is.
 */
final class Completions {

	private static final String MOVES_TO = "to";

	private static final List<String> COMPARES_WITH = List.of("vs", "versus", "v", "or", "and", "with");

	private static final int MOST = 5;

	private Completions() {
	}

	/** The comparisons or moves that it may become, the likeliest first. */
	static List<Subject> of(CatalogueIndex index, String typed) {
		TextAnalysis analysis = index.catalogue().analysis();
		List<String> words = analysis.words(typed);
		int link = words.size() - 1;
		while (link >= 0 && !words.get(link).equals(MOVES_TO) && !COMPARES_WITH.contains(words.get(link))) {
			link--;
		}
		if (link < 1) {
			return List.of();
		}
		boolean moves = words.get(link).equals(MOVES_TO);
		String before = String.join(" ", words.subList(0, link));
		String begun = String.join(" ", words.subList(link + 1, words.size()));
		return Question.of(index, before)
			.onlyRole()
			.stream()
			.flatMap((role) -> others(index.catalogue(), role).filter((other) -> begins(other, begun, analysis))
				.map((other) -> subject(role, other, moves)))
			.limit(MOST)
			.toList();
	}

	private static Subject subject(RoleNames role, RoleNames other, boolean moves) {
		return moves ? new Subject.Move(role, other) : new Subject.Comparison(List.of(role, other));
	}

	/**
	 * The other roles: first those that readers put beside this one, then all by rank.
	 */
	private static Stream<RoleNames> others(Catalogue catalogue, RoleNames role) {
		Stream<RoleNames> popular = catalogue.edition()
			.getPopular()
			.stream()
			.map(Address::sideBySide)
			.filter((compared) -> compared.contains(role.slug()))
			.flatMap((compared) -> catalogue.roles().findAll(compared).stream())
			.map(Role::names);
		return Stream.concat(popular, catalogue.roles().names().stream())
			.distinct()
			.filter((other) -> !other.equals(role));
	}

	private static boolean begins(RoleNames role, String begun, TextAnalysis analysis) {
		return begun.isEmpty()
				|| role.all().anyMatch((name) -> String.join(" ", analysis.words(name)).startsWith(begun));
	}

}
