package org.rolecompare.results;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.Queries;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.results.SearchResults.Narrowing;
import org.rolecompare.results.SearchResults.Option;

import static org.assertj.core.api.Assertions.assertThat;

/** How questions are understood, and what is found. */
class SearchResultsTests {

	private static final CatalogueIndex INDEX = new CatalogueIndex(Catalogues.example());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			cto vs cpo                                                | /compare/cto-vs-cpo
			What is the difference between a CTO and a CPO?           | /compare/cto-vs-cpo
			CTO/CPO                                                   | /compare/cto-vs-cpo
			Unterschied CTO CPO                                       | /compare/cto-vs-cpo
			cto oder cpo                                              | /compare/cto-vs-cpo
			chief technolgy officer or chief product officer          | /compare/cto-vs-cpo
			compare cto, cpo and cpto                                 | /compare/cto-vs-cpo-vs-cpto
			from cto to cpto                                          | /moves/cto/cpto
			moving from CTO to CPTO                                   | /moves/cto/cpto
			cto                                                       | /roles/cto
			what is a CTO?                                            | /roles/cto
			C.T.O.                                                    | /roles/cto
			CTOs                                                      | /roles/cto
			chief technology officer                                  | /roles/cto
			cheif technology oficer                                   | /roles/cto
			salary of a cto                                           | /roles/cto#category-pay
			how much does a cto earn                                  | /roles/cto#category-pay
			who does the cto report to                                | /roles/cto#category-reports-to
			job description cpto                                      | /roles/cpto/job-description
			drawbacks of a cpto                                       | /combined-roles/cpto#drawbacks
			disadvantages of merging cto and cpo                      | /combined-roles/cpto#drawbacks
			combined cto and cpo                                      | /combined-roles/cpto
			one leader or two                                         | /combined-roles/cpto/guide
			sources                                                   | /references
			licence                                                   | /about#licence
			license                                                   | /about#licence
			all roles                                                 | /roles
			who owns what                                             | /responsibilities
			""")
	void leadsToWhatAnswers(String question, String answer) {
		assertThat(first(question)).isEqualTo(answer);
	}

	@Test
	void showsAllThatASharedNameMayMean() {
		assertThat(search("CPO").answers()).extracting((answer) -> answer.item().href())
			.startsWith("/roles/cpo")
			.contains("/roles/chro");
	}

	@Test
	void answersWhoOwnsSomethingWithTheLevels() {
		Answer answer = search("who owns pricing").answers().get(0);
		assertThat(answer.item().kind()).isEqualTo(Kind.RESPONSIBILITY);
		assertThat(answer.item().levels()).isNotEmpty();
	}

	@Test
	void saysWhatIsNotStatedOfARole() {
		Catalogues.example().roles().names().forEach((role) -> {
			Answer answer = search(role.name() + " pay").answers().get(0);
			assertThat(answer.item().href()).isEqualTo(role.href() + "#category-pay");
			assertThat(answer.unstated()).isEqualTo(answer.parts().isEmpty());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "weather in berlin", "how much does a nurse earn", "chief happiness officer", "asdfghjkl",
			"the", "???", "*:*", "AND OR NOT", "[a TO z]", "text:cto~2^4 zeppelin", "\\", "\"" })
	void findsNothingHonestly(String question) {
		SearchResults page = search(question);
		assertThat(page.answers()).isEmpty();
		assertThat(page.blocks()).isEmpty();
		assertThat(page.nothing()).isNotNull();
	}

	@Test
	void mendsWordsOnlyWhereTheyFindTooLittle() {
		SearchResults mended = search("raodmap");
		assertThat(mended.respelling()).isNotNull()
			.satisfies((respelling) -> assertThat(respelling.query()).isEqualTo("roadmap"));
		assertThat(mended.answers()).isNotEmpty();
		SearchResults literally = SearchResults.of(INDEX, SearchAddress.of("raodmap").literally());
		assertThat(literally.respelling()).isNull();
		assertThat(literally.nothing()).isNotNull();
		assertThat(search("roadmap").respelling()).isNull();
	}

	@Test
	void showsEachThingOnce() {
		for (String question : List.of("roadmap", "cto", "who owns pricing", "cto pay", "advantages")) {
			SearchResults page = search(question);
			assertThat(Stream.concat(page.answers().stream().flatMap(Answer::hrefs),
					page.blocks().stream().flatMap((block) -> block.items().stream()).map(Item::href)))
				.as(question)
				.doesNotHaveDuplicates();
		}
	}

	@Test
	void narrowsByEachCountItGives() {
		SearchResults page = search("product");
		Stream<Option> narrowing = page.narrowings().stream().map(Narrowing::options).flatMap(List::stream);
		List<Option> options = Stream.concat(page.kinds().stream().skip(1), narrowing).toList();
		assertThat(options).hasSizeGreaterThan(8);
		for (Option option : options) {
			SearchResults narrowed = SearchResults.of(INDEX, read(option.href()));
			assertThat(narrowed.kinds().stream().filter(Option::on)).as(option.href())
				.extracting(Option::count)
				.containsExactly(option.count());
			assertThat(narrowed.answers()).isEmpty();
		}
	}

	@Test
	void listsOneKindInParts() {
		SearchResults page = SearchResults.of(INDEX, read("/search?q=cto&in=statements"));
		assertThat(page.blocks()).singleElement().satisfies((block) -> {
			assertThat(block.kind()).isEqualTo(Kind.STATEMENT);
			assertThat(block.items()).hasSizeLessThanOrEqualTo(30);
		});
		assertThat(page.paging()).isNotNull();
		assertThat(page.head().title()).isEqualTo("Search: cto, Statements");
	}

	@Test
	void saysSoWhereNarrowingLeavesNothing() {
		SearchResults page = SearchResults.of(INDEX, read("/search?q=pricing&category=pay"));
		assertThat(page.nothing()).isNotNull().satisfies((nothing) -> assertThat(nothing.narrowed()).isTrue());
	}

	@Test
	void suggestsWhatAWordBeginsWith() {
		assertThat(Suggestion.of(INDEX, SearchAddress.of("who owns pric"))).isNotEmpty()
			.first()
			.satisfies((suggestion) -> assertThat(suggestion.kind()).startsWith("who owns what, "));
		assertThat(Suggestion.of(INDEX, SearchAddress.of("cto vs cp"))).isNotEmpty();
		assertThat(Suggestion.of(INDEX, SearchAddress.of(" "))).isEmpty();
	}

	@Test
	void suggestsHowAQuestionGoesOnThatHasNamedOneRole() {
		assertThat(Suggestion.of(INDEX, SearchAddress.of("cto to"))).hasSizeGreaterThan(2)
			.first()
			.satisfies((suggestion) -> assertThat(suggestion.href()).startsWith("/moves/cto/"));
		assertThat(Suggestion.of(INDEX, SearchAddress.of("from CTO to cpt")).get(0).href())
			.isEqualTo("/moves/cto/cpto");
		assertThat(Suggestion.of(INDEX, SearchAddress.of("cto vs"))).hasSizeGreaterThan(2)
			.first()
			.satisfies((suggestion) -> assertThat(suggestion.href()).startsWith("/compare/cto-vs-"));
		assertThat(Suggestion.of(INDEX, SearchAddress.of("difference between CTO and chief prod")).get(0).href())
			.isEqualTo("/compare/cto-vs-cpo");
		assertThat(Completions.of(INDEX, "cto and zeppelins")).isEmpty();
		assertThat(Completions.of(INDEX, "vs")).isEmpty();
		assertThat(Completions.of(INDEX, "how to")).isEmpty();
	}

	@Test
	void saysOfARowInWhichSettingItIs() {
		assertThat(Suggestion.of(INDEX, SearchAddress.of("technical debt")))
			.filteredOn((suggestion) -> suggestion.kind().startsWith("who owns what"))
			.isNotEmpty()
			.allMatch((suggestion) -> suggestion.kind().length() > "who owns what, ".length());
	}

	@Test
	void findsTheWordsOfAnotherLanguage() {
		CatalogueIndex german = new CatalogueIndex(Catalogues.foreign());
		assertThat(first(german, "Stück")).isEqualTo("/roles/dramaturgin");
		assertThat(first(german, "Dramaturgin oder Intendant")).isEqualTo("/compare/dramaturgin-vs-intendant");
		assertThat(first(german, "Aufgaben Dramaturgin")).isEqualTo("/roles/dramaturgin#category-aufgabe");
		assertThat(first(german, "Groesste Verantwortungen")).isEqualTo("/categories/verantwortung");
	}

	private static SearchAddress read(String href) {
		var query = Queries.of(href);
		return SearchAddress.of(query.getFirst("q"), query.getFirst("in"), query.getFirst("role"),
				query.getFirst("category"), query.getFirst("kind"), query.getFirst("as"), query.getFirst("page"));
	}

	private static String first(String question) {
		return first(INDEX, question);
	}

	private static String first(CatalogueIndex index, String question) {
		return SearchResults.of(index, SearchAddress.of(question))
			.answers()
			.stream()
			.map((answer) -> answer.item().href())
			.findFirst()
			.orElse("nothing");
	}

	private static SearchResults search(String question) {
		return SearchResults.of(INDEX, SearchAddress.of(question));
	}

}
