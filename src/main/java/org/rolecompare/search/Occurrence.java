package org.rolecompare.search;

import java.util.List;
import java.util.Locale;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Statement;
import org.rolecompare.address.SearchWords;

import org.springframework.data.jpa.domain.Specification;

/**
 * Where the words of a query have to occur, as conditions for the database. Words are
 * looked for letter by letter and are no patterns, so no letter has a meaning of its own.
 */
final class Occurrence {

	private Occurrence() {
	}

	/**
	 * Every word occurs in the statement or in what its category and role are called, and
	 * not all of them in the role's names alone: "CTO" does not mean everything that is
	 * said of the CTO.
	 * @param words the query, not empty
	 * @return the condition
	 */
	static Specification<Statement> inStatement(SearchWords words) {
		return (statement, query, criteria) -> {
			Path<String> text = statement.get("said").get("text");
			Path<String> category = statement.get("category").get("name");
			Path<String> role = statement.get("role").get("name");
			Path<String> letters = statement.get("role").get("abbreviation");
			return criteria.and(any(words, criteria, List.of(text, category)),
					all(words, criteria, List.of(text, category, role, letters)));
		};
	}

	/**
	 * Every word occurs in what a source says of itself or in our note.
	 * @param words the query, not empty
	 * @return the condition
	 */
	static Specification<Reference> inReference(SearchWords words) {
		return (reference, query, criteria) -> all(words, criteria, List.of(reference.get("title"),
				authors(reference, criteria), reference.get("site"), reference.get("sample"), reference.get("note")));
	}

	private static Expression<String> authors(Root<Reference> reference, CriteriaBuilder criteria) {
		return criteria.function("array_to_string", String.class, reference.get("authors"), criteria.literal(" "));
	}

	private static Predicate all(SearchWords words, CriteriaBuilder criteria, List<Expression<String>> texts) {
		return criteria.and(perWord(words, criteria, texts));
	}

	private static Predicate any(SearchWords words, CriteriaBuilder criteria, List<Expression<String>> texts) {
		return criteria.or(perWord(words, criteria, texts));
	}

	private static Predicate[] perWord(SearchWords words, CriteriaBuilder criteria, List<Expression<String>> texts) {
		return words.words()
			.stream()
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.map((word) -> occurs(word, criteria, texts))
			.toArray(Predicate[]::new);
	}

	private static Predicate occurs(String word, CriteriaBuilder criteria, List<Expression<String>> texts) {
		return criteria.or(texts.stream()
			.map((text) -> criteria.gt(criteria.locate(criteria.lower(text), word), 0))
			.toArray(Predicate[]::new));
	}

}
