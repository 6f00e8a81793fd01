package org.rolecompare.loading.entry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One executive role: a file of {@code roles/}.
 *
 * @param slug the role's name in addresses
 * @param abbreviation its usual letters
 * @param name its full name
 * @param rank its position in lists, unique
 * @param hue the colour by which it is known, or {@code null} for neutral
 * @param aliases other names and abbreviations; several roles may share one
 * @param answers the question words that the role answers, or {@code null} for none
 * @param definition what the role is
 * @param combines slugs of the roles that it joins; empty for a single role
 * @param statements the statements by slug of the category, in the order of the file
 */
public record RoleEntry(String slug, String abbreviation, String name, int rank, @Nullable String hue,
		List<String> aliases, @Nullable Answers answers, CitedTextEntry definition, List<String> combines,
		Map<String, List<Statement>> statements) {

	public RoleEntry {
		aliases = List.copyOf(aliases);
		combines = List.copyOf(combines);
		Map<String, List<Statement>> inOrder = new LinkedHashMap<>();
		statements.forEach((category, texts) -> inOrder.put(category, List.copyOf(texts)));
		statements = Collections.unmodifiableMap(inOrder);
	}

	/**
	 * The question words that a role answers, such as "how".
	 *
	 * @param words the words
	 * @param basis {@code sourced}, or {@code editorial} where the words are ours
	 * @param cites keys of the references; empty where the words are ours
	 */
	public record Answers(List<String> words, String basis, List<String> cites) {

		public Answers {
			words = List.copyOf(words);
			cites = List.copyOf(cites);
		}

	}

	/**
	 * What is said of a role in a category.
	 *
	 * @param text the sentence
	 * @param cites keys of the references, at least one
	 * @param advert the same as a line of an advertisement, or {@code null} where it is
	 * no matter for one
	 */
	public record Statement(String text, List<String> cites, @Nullable String advert) {

		public Statement {
			cites = List.copyOf(cites);
		}

	}

}
