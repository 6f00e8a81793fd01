package org.rolecompare.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.address.SearchWords;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the words of a query have to occur.
 */
class CatalogueSearchTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	@ParameterizedTest
	@ValueSource(strings = { "team", "Pay", "chief technology officer", "CTO", "cto pay", "survey 2019", "the of", "%",
			"board ceo reports", "officer officer", "engineering PEOPLE", "ü" })
	void findsAStatementByEveryWordAndNotByItsRoleAlone(String query) {
		List<String> words = words(query);
		assertThat(search(query).findStatements()).containsExactlyElementsOf(
				CATALOGUE.statements().all().stream().filter((statement) -> isFound(statement, words)).toList());
	}

	private static boolean isFound(Statement statement, List<String> words) {
		List<String> said = List.of(statement.getSaid().getText(), statement.getCategory().getName());
		List<String> role = List.of(statement.getRole().getName(), statement.getRole().getAbbreviation());
		return words.stream().anyMatch((word) -> occurs(word, said))
				&& words.stream().allMatch((word) -> occurs(word, said) || occurs(word, role));
	}

	@ParameterizedTest
	@ValueSource(strings = { "gartner", "samantha searle", "SURVEY", "mckinsey 2019", "of the", "founding article" })
	void findsASourceByWhatItSaysOfItself(String query) {
		List<String> words = words(query);
		List<Reference> expected = CATALOGUE.sources()
			.all()
			.stream()
			.filter((source) -> words.stream().allMatch((word) -> occurs(word, texts(source))))
			.toList();
		assertThat(search(query).findReferences()).containsExactlyElementsOf(expected);
	}

	private static List<String> texts(Reference source) {
		Reference.Details details = source.getDetails();
		return Stream
			.concat(details.authors().stream(),
					Stream.of(details.title(), details.site(), details.sample(), details.note())
						.filter((text) -> text != null))
			.toList();
	}

	@Test
	void findsTheCellWhereARoleAndACategoryMeet() {
		assertThat(search("PAY cto").findStatements()).isNotEmpty().allSatisfy((statement) -> {
			assertThat(statement.getRole().getSlug()).isEqualTo("cto");
			assertThat(statement.getCategory().getSlug()).isEqualTo("pay");
		});
	}

	@Test
	void findsACategoryByNameAndQuestionAtOnce() {
		assertThat(search("pay earn").findCategories()).extracting(Category::getSlug).containsExactly("pay");
		assertThat(search("pay nothing").findCategories()).isEmpty();
	}

	@Test
	void findsNoWordAcrossTwoTexts() {
		Reference source = CATALOGUE.sources().find("gartner-cto-2019").orElseThrow();
		assertThat(search("Gartner").findReferences()).contains(source);
		assertThat(search(source.getDetails().authors().get(0).replace(" ", "") + "Gartner").findReferences())
			.isEmpty();
	}

	@Test
	void findsNothingWithoutWords() {
		CatalogueSearch search = search(" ");
		assertThat(search.findRoles()).isEmpty();
		assertThat(search.findCategories()).isEmpty();
		assertThat(search.findStatements()).isEmpty();
		assertThat(search.findReferences()).isEmpty();
	}

	private static CatalogueSearch search(String query) {
		return new CatalogueSearch(CATALOGUE, SearchWords.of(query));
	}

	private static List<String> words(String query) {
		return SearchWords.of(query).words();
	}

	private static boolean occurs(String word, List<String> texts) {
		return texts.stream().anyMatch((text) -> text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
	}

}
