package org.rolecompare.search;

import org.junit.jupiter.api.Test;
import org.rolecompare.search.SearchRequest.Section;

import static org.assertj.core.api.Assertions.assertThat;

class SearchRequestTests {

	@Test
	void showsTheFirstResultsOfEveryKind() {
		SearchRequest request = SearchRequest.of("pay", null, 3);
		assertThat(Section.values()).allMatch(request::shows);
		assertThat(request.extent(Section.ROLES).whole()).isFalse();
		assertThat(request.number()).as("there is only one such page").isEqualTo(1);
	}

	@Test
	void listsOneKindPartByPart() {
		SearchRequest request = SearchRequest.of("pay", "statements", 3);
		assertThat(request.shows(Section.STATEMENTS)).isTrue();
		assertThat(request.shows(Section.ROLES)).isFalse();
		assertThat(request.extent(Section.STATEMENTS))
			.isEqualTo(new Results.Extent(true, 3, request.address(Section.STATEMENTS)));
	}

	@Test
	void encodesItsAddress() {
		assertThat(SearchRequest.of("R&D 50% #1 {q}", null, 1).address(Section.REFERENCES))
			.isEqualTo("/search?q=R%26D%2050%25%20%231%20%7Bq%7D&in=references");
	}

	@Test
	void remembersWhatIsNoKindOfResults() {
		SearchRequest request = SearchRequest.of("pay", "<b>", 1);
		assertThat(request.section()).isNull();
		assertThat(request.unknownSection()).isEqualTo("<b>");
		assertThat(SearchRequest.of("pay", "", 1).unknownSection()).isNull();
	}

}
