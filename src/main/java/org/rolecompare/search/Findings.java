package org.rolecompare.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.SourceDetails;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.english.English;

/**
 * What a search found.
 *
 * @param roles roles, the closest first
 * @param categories categories in the order of the catalogue
 * @param statements statements by role, in the order of its page
 * @param references sources in the order of the catalogue
 */
public record Findings(Results<RoleNames> roles, Results<CategoryHit> categories, Results<StatementHit> statements,
		Results<SourceDetails> references) {

	/** Nothing was looked for. */
	static final Findings NONE = new Findings(Results.none(), Results.none(), Results.none(), Results.none());

	public boolean isEmpty() {
		return Stream.of(this.roles, this.categories, this.statements, this.references)
			.allMatch((results) -> results.total() == 0);
	}

	/**
	 * Say how much was found.
	 * @return the numbers in words, such as <em>2 roles, 1 source</em>
	 */
	public String inWords() {
		return Stream
			.of(count(this.roles, "role", "roles"), count(this.categories, "category", "categories"),
					count(this.statements, "statement", "statements"), count(this.references, "source", "sources"))
			.flatMap(List::stream)
			.collect(Collectors.joining(", "));
	}

	private static List<String> count(Results<?> results, String one, String several) {
		return (results.total() == 0) ? List.of() : List.of(English.count(results.total(), one, several));
	}

	/**
	 * A category that was found.
	 *
	 * @param slug its name in addresses
	 * @param name its name
	 * @param question the question that its statements answer
	 */
	public record CategoryHit(String slug, String name, String question) {
	}

	/**
	 * A statement that was found.
	 *
	 * @param role the role it is about
	 * @param category the name of its category
	 * @param key its key, which is its anchor on the role's page
	 * @param passage what it says and who says so
	 * @param disputes where the sources of its cell disagree
	 */
	public record StatementHit(RoleNames role, String category, String key, CitedSentence passage,
			List<DisputeMark> disputes) {
	}

}
