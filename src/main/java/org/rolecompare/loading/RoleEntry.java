package org.rolecompare.loading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One executive role: a file of {@code roles/}.
 *
 * @param rank its position in lists, unique
 * @param hue the colour by which it is known, {@code null} for neutral
 * @param aliases other names and abbreviations; several roles may share one
 * @param combines slugs of the roles that it joins; empty for a single role
 * @param statements the statements by slug of the category, in the order of the file
 */
record RoleEntry(String slug, String abbreviation, String name, int rank, @Nullable String hue, List<String> aliases,
		@Nullable Answers answers, Definition definition, List<String> combines,
		Map<String, List<Statement>> statements) {

	RoleEntry {
		aliases = List.copyOf(aliases);
		combines = List.copyOf(combines);
		Map<String, List<Statement>> inOrder = new LinkedHashMap<>();
		statements.forEach((category, texts) -> inOrder.put(category, List.copyOf(texts)));
		statements = Collections.unmodifiableMap(inOrder);
	}

	/**
	 * The question words that a role answers, such as "how".
	 *
	 * @param basis {@code sourced}, or {@code editorial} where the words are ours
	 * @param cites keys of the references; empty where the words are ours
	 */
	record Answers(List<String> words, String basis, List<String> cites) {

		Answers {
			words = List.copyOf(words);
			cites = List.copyOf(cites);
		}

	}

	/** What the role is. */
	record Definition(String text, List<String> cites) {

		Definition {
			cites = List.copyOf(cites);
		}

	}

	/**
	 * What is said of a role in a category.
	 *
	 * @param advert the same as a line of an advertisement, {@code null} where it is no
	 * matter for one
	 * @param mark the last part of the key under which it was first published, in other
	 * words; {@code null} where its own text makes its key
	 */
	record Statement(String text, List<String> cites, @Nullable String advert, @Nullable String mark) {

		Statement {
			cites = List.copyOf(cites);
		}

	}

}
