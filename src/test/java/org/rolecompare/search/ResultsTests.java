package org.rolecompare.search;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rolecompare.search.Results.Extent;

import static org.assertj.core.api.Assertions.assertThat;

class ResultsTests {

	private static final List<Integer> MANY = IntStream.rangeClosed(1, 65).boxed().toList();

	@Test
	void showsTheFirstTenAndLeadsToTheRest() {
		Results<Integer> results = Results.of(MANY, new Extent(false, 1, "/search?q=a&in=roles"));
		assertThat(results.found()).containsExactlyElementsOf(MANY.subList(0, 10));
		assertThat(results.isCut()).isTrue();
		assertThat(results.total()).isEqualTo(65);
	}

	@Test
	void leadsNowhereWhereAllIsShown() {
		assertThat(Results.of(MANY.subList(0, 10), new Extent(false, 1, "")).isCut()).isFalse();
	}

	@Test
	void showsThirtyOfAWholeList() {
		Results<Integer> results = Results.of(MANY, new Extent(true, 2, "/search?q=a&in=roles"));
		assertThat(results.found()).containsExactlyElementsOf(MANY.subList(30, 60));
		assertThat(results.isCut()).isFalse();
		assertThat(results.paging()).isNotNull();
		assertThat(results.paging().to(3)).isEqualTo("/search?q=a&in=roles&page=3");
	}

	@Test
	void showsTheLastPartWhereFewerAreThanAskedFor() {
		assertThat(Results.of(MANY, new Extent(true, 999999, "")).found()).containsExactly(61, 62, 63, 64, 65);
		assertThat(Results.of(List.of(), new Extent(true, 2, "")).found()).isEmpty();
	}

}
