package org.rolecompare.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.rolecompare.search.Findings.Results;
import org.rolecompare.search.SearchAddress.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class ResultsTests {

	private static final List<Integer> MANY = IntStream.rangeClosed(1, 65).boxed().toList();

	@Test
	void showsTheFirstTenAndLeadsToTheRest() {
		Results<Integer> results = results(MANY, null, null);
		assertThat(results.found()).containsExactlyElementsOf(MANY.subList(0, 10));
		assertThat(results.isCut()).isTrue();
		assertThat(results.total()).isEqualTo(65);
		assertThat(results.address()).isEqualTo("/search?q=a&in=roles");
	}

	@Test
	void leadsNowhereWhereAllIsShown() {
		assertThat(results(MANY.subList(0, 10), null, null).isCut()).isFalse();
	}

	@Test
	void showsThirtyOfAWholeList() {
		Results<Integer> results = results(MANY, "roles", "2");
		assertThat(results.found()).containsExactlyElementsOf(MANY.subList(30, 60));
		assertThat(results.isCut()).isFalse();
		assertThat(results.paging()).isNotNull();
		assertThat(results.paging().to(3)).isEqualTo("/search?q=a&in=roles&page=3");
	}

	@Test
	void showsTheLastPartWhereFewerAreThanAskedFor() {
		assertThat(results(MANY, "roles", "999999").found()).containsExactly(61, 62, 63, 64, 65);
		assertThat(results(List.of(), "roles", "2").found()).isEmpty();
	}

	@Test
	void looksForNothingThatTheAddressDoesNotAskFor() {
		Results<Integer> results = Results.of(Kind.ROLES, SearchAddress.of("a", "statements", "2"), () -> {
			throw new AssertionError("Nobody asked for roles");
		}, Function.identity());
		assertThat(results.total()).isZero();
		assertThat(results.paging()).isNull();
	}

	private static Results<Integer> results(List<Integer> all, String kind, String part) {
		return Results.of(Kind.ROLES, SearchAddress.of("a", kind, part), () -> all, Function.identity());
	}

}
