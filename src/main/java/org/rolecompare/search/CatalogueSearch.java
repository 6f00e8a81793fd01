package org.rolecompare.search;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.address.SearchWords;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.role.Role;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Statement;

/**
 * Finds in a catalogue where all words of a query occur, nothing for no word. Words are
 * looked for letter by letter, whatever their case.
 */
final class CatalogueSearch {

	/** No word holds one, so that no word is found across two texts. */
	private static final String BETWEEN_TEXTS = "\n";

	private final Catalogue catalogue;

	private final SearchWords query;

	private final List<String> words;

	CatalogueSearch(Catalogue catalogue, SearchWords query) {
		this.catalogue = catalogue;
		this.query = query;
		this.words = query.words().stream().map(CatalogueSearch::lower).toList();
	}

	/** Find roles by what they are called, the closest first. */
	List<RoleMatch> findRoles() {
		return this.words.isEmpty() ? List.of() : RoleMatch.among(this.query, this.catalogue.roles().names());
	}

	/** Find categories by name and question, in the order of the catalogue. */
	List<Category> findCategories() {
		return this.words.isEmpty() ? List.of()
				: this.catalogue.categories()
					.all()
					.stream()
					.filter((category) -> this.query.allOccurIn(List.of(category.getName(), category.getQuestion())))
					.toList();
	}

	/**
	 * Find statements by what they say and what their category and role are called, by
	 * rank of their roles, then in the order of their page.
	 */
	List<Statement> findStatements() {
		return this.catalogue.statements().all().stream().filter(this::occurIn).toList();
	}

	/**
	 * Find sources by what they say of themselves or by our note, in the order of the
	 * catalogue.
	 */
	List<Reference> findReferences() {
		return this.words.isEmpty() ? List.of()
				: this.catalogue.sources().all().stream().filter(this::occurIn).toList();
	}

	/**
	 * The role's names alone are not enough: "CTO" does not mean everything that is said
	 * of the CTO.
	 */
	private boolean occurIn(Statement statement) {
		String said = lower(statement.getSaid().getText() + BETWEEN_TEXTS + statement.getCategory().getName());
		List<String> missing = this.words.stream().filter((word) -> !said.contains(word)).toList();
		return missing.size() < this.words.size() && (missing.isEmpty() || areNamesOf(statement.getRole(), missing));
	}

	private static boolean areNamesOf(Role role, List<String> words) {
		String names = lower(role.getName() + BETWEEN_TEXTS + role.getAbbreviation());
		return words.stream().allMatch(names::contains);
	}

	private boolean occurIn(Reference source) {
		Reference.Details details = source.getDetails();
		String told = lower(Stream
			.concat(details.authors().stream(),
					Stream.of(details.title(), details.site(), details.sample(), details.note()))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(BETWEEN_TEXTS)));
		return this.words.stream().allMatch(told::contains);
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
