package org.rolecompare.page;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every part of a list leads to its neighbours, and the first part has the plain address.
 */
class PagingLinksTests {

	@Test
	void addsTheNumberToWhateverElseTheAddressHolds() {
		Paging paging = Paging.of("2", 10, 30, "/references?kind=study&q=R%26D");
		assertThat(paging.to(1)).isEqualTo("/references?kind=study&q=R%26D");
		assertThat(paging.to(3)).isEqualTo("/references?kind=study&q=R%26D&page=3");
		assertThat(Paging.of(null, 10, 30, "/roles").to(2)).isEqualTo("/roles?page=2");
	}

	@Test
	void hasANeighbourOnEachSideButAtTheEnds() {
		assertThat(neighbours("1")).containsExactly(false, true);
		assertThat(neighbours("2")).containsExactly(true, true);
		assertThat(neighbours("3")).containsExactly(true, false);
	}

	private static List<Boolean> neighbours(String part) {
		Paging paging = Paging.of(part, 10, 30, "/roles");
		return List.of(paging.hasPrevious(), paging.hasNext());
	}

}
